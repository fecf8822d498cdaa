package io.meetworthy.scoring.text;

/** Adds up what the words of a body weigh for each concern, each word once. */
final class ConcernReader {
  private static final int ROW = ConcernLexicon.ROW;
  private static final int SEEN_BITS = 12;

  private final ConcernLexicon lexicon;
  private final WeighedWords weighed;
  private final int[] sums = new int[ROW];

  // A bit for each word, which it shares with few others.
  private final long[] seen = new long[1 << (SEEN_BITS - 6)];
  private int words;
  private boolean asks;

  ConcernReader(ConcernLexicon lexicon, WeighedWords weighed) {
    this.lexicon = lexicon;
    this.weighed = weighed;
  }

  void word(long key, boolean asked, int place) {
    int begin = lexicon.begin(key);
    if (begin < 0 || !weighed.has(place)) {
      return;
    }
    asks |= asked;
    int slot = Spellings.slot(key, SEEN_BITS);
    if ((seen[slot >> 6] & 1L << slot) == 0) {
      seen[slot >> 6] |= 1L << slot;
      words++;
      for (int column = 0; column < ROW; column++) {
        sums[column] += lexicon.weight(begin + column);
      }
    }
  }

  Wording wording() {
    if (words == 0) {
      return Wording.SILENT;
    }
    int[] beyond = new int[ROW];
    for (int column = 0; column < ROW; column++) {
      int sum = sums[column] + (asks ? lexicon.question(column) : 0);
      int mean = sum * Wording.WORDS / Math.max(words, Wording.FEWEST);
      beyond[column] = mean - lexicon.usual(column);
    }
    return new Wording(beyond);
  }
}
