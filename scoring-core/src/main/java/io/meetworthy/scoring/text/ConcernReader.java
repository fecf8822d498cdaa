package io.meetworthy.scoring.text;

/**
 * Adds up what the words of a body weigh for each concern, each word and each two of a sentence
 * once.
 */
final class ConcernReader {
  private static final int COLUMNS = ConcernLexicon.COLUMNS;
  private static final int SEEN_BITS = 12;

  private final ConcernLexicon lexicon;
  private final WeighedWords weighed;
  private final int[] sums = new int[COLUMNS];

  // A bit for each word, which it shares with few others.
  private final long[] seen = new long[1 << (SEEN_BITS - 6)];
  private final long[] seenPairs;
  private int before;
  private int words;
  private boolean asks;

  ConcernReader(ConcernLexicon lexicon, WeighedWords weighed) {
    this.lexicon = lexicon;
    this.weighed = weighed;
    seenPairs = new long[1 + (lexicon.size() >> 6)];
  }

  void word(long key, int row, boolean opens, boolean asked, int place) {
    before = opens ? KeyTable.NONE : before;
    if (weighed.takes(row, place)) {
      asks |= asked;
      if (isNew(seen, Spellings.slot(key, SEEN_BITS))) {
        words++;
        add(row);
      }
      pair(before, row);
      before = row;
    }
  }

  /** Words that share a line with all others are in no two. */
  private void pair(int first, int second) {
    boolean known = first != KeyTable.NONE && second != KeyTable.NONE;
    int row = known ? lexicon.row(first, second) : KeyTable.NONE;
    if (row != KeyTable.NONE && isNew(seenPairs, row)) {
      add(row);
    }
  }

  private static boolean isNew(long[] seen, int slot) {
    long before = seen[slot >> 6];
    seen[slot >> 6] |= 1L << slot;
    return seen[slot >> 6] != before;
  }

  private void add(int row) {
    for (int column = 0; column < COLUMNS; column++) {
      sums[column] += lexicon.weight(row, column);
    }
  }

  Wording wording() {
    if (words == 0) {
      return Wording.SILENT;
    }
    int[] beyond = new int[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      int sum = sums[column] + (asks ? lexicon.question(column) : 0);
      int mean = sum * Wording.WORDS / Math.max(words, Wording.FEWEST);
      beyond[column] = mean - lexicon.usual(column);
    }
    return new Wording(beyond);
  }
}
