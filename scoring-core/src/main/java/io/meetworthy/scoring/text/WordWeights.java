package io.meetworthy.scoring.text;

/**
 * What the words of a lexicon weigh for tone, ask and concerns, found by the number of a word; of
 * two side by side, for tone and ask, by their keys.
 */
final class WordWeights {
  static final int NONE = KeyTable.NONE;
  private static final int PAIR_BITS = 16;

  final ToneLexicon tone;
  final ToneLexicon asks;
  final ConcernLexicon concerns;

  private static final int TABLES = 3;
  private static final int PAIR_TABLES = 2;

  /** The row of each word in each of the three, side by side. */
  private final int[] rows;

  private final KeyTable pairs;
  private final int[] pairRows;

  // A bit for each pair, by its key, which it shares with others: most look-ups end here.
  private final long[] perhaps = new long[1 << (PAIR_BITS - 6)];
  private int entered;

  WordWeights(Lexicon lexicon, ToneLexicon tone, ToneLexicon asks, ConcernLexicon concerns) {
    this.concerns = concerns;
    this.tone = tone;
    this.asks = asks;
    rows = new int[TABLES * lexicon.words()];
    for (int number = 0; number < lexicon.words(); number++) {
      long key = lexicon.isClass(number) ? -number : lexicon.key(number);
      rows[TABLES * number] = tone.row(key);
      rows[TABLES * number + 1] = asks.row(key);
      rows[TABLES * number + 2] = concerns.row(key);
    }
    int most = tone.pairs().size() + asks.pairs().size();
    pairs = new KeyTable(most);
    pairRows = new int[PAIR_TABLES * (most + 1)];
    tone.pairs().forEach(key -> pairRows[PAIR_TABLES * enter(key)] = tone.row(key));
    asks.pairs().forEach(key -> pairRows[PAIR_TABLES * enter(key) + 1] = asks.row(key));
  }

  private int enter(long key) {
    if (pairs.find(key) == NONE) {
      pairs.put(key, ++entered);
      int slot = Spellings.slot(key, PAIR_BITS);
      perhaps[slot >> 6] |= 1L << slot;
    }
    return pairs.find(key);
  }

  int toneRow(int number) {
    return rows[TABLES * number];
  }

  int askRow(int number) {
    return rows[TABLES * number + 1];
  }

  int concernRow(int number) {
    return rows[TABLES * number + 2];
  }

  /** The number of two words side by side, or {@link #NONE}. */
  int pair(long first, long second) {
    long key = ToneLexicon.pairKey(first, second);
    int slot = Spellings.slot(key, PAIR_BITS);
    return (perhaps[slot >> 6] & 1L << slot) == 0 ? NONE : pairs.find(key);
  }

  int tonePair(int pair) {
    return pairRows[PAIR_TABLES * pair];
  }

  int askPair(int pair) {
    return pairRows[PAIR_TABLES * pair + 1];
  }
}
