package io.meetworthy.scoring.text;

import java.util.Arrays;

/** The weights of what was seen of a lexicon so far, each trait counted once. */
final class TraitSum {
  /** Of what is no trait there is never one more. */
  private static final long NOTHING = 1L << ToneLexicon.NONE;

  private final ToneLexicon lexicon;
  private final long[] seen;
  private int sum;
  private int count;

  TraitSum(ToneLexicon lexicon) {
    this.lexicon = lexicon;
    seen = new long[(lexicon.size() >> 6) + 1];
    seen[0] = NOTHING;
  }

  /**
   * Takes a trait; its weight, or 0 where there is none or it was taken before. Which it is changes
   * from word to word, so nothing branches on it.
   */
  int take(int trait) {
    int fresh = (int) (~seen[trait >> 6] >>> trait) & 1;
    seen[trait >> 6] |= 1L << trait;
    int weight = -fresh & lexicon.weight(trait);
    sum += weight;
    count += fresh;
    return weight;
  }

  /** Takes the word or the pair of a row, and that it opens a sentence if it does. */
  int take(int row, boolean opens) {
    return take(lexicon.trait(row, ToneLexicon.WORD))
        + (opens ? take(lexicon.trait(row, ToneLexicon.OPENS)) : 0);
  }

  /** Takes the word of a row, and that it stands in a question if it does. */
  int take(int row, boolean opens, boolean asked) {
    return take(row, opens) + (asked ? take(lexicon.trait(row, ToneLexicon.ASKED)) : 0);
  }

  /** How far all of it moves the standing. */
  int moves() {
    return lexicon.moves(sum + lexicon.start(count), count);
  }

  int count() {
    return count;
  }

  void clear() {
    Arrays.fill(seen, 0);
    seen[0] = NOTHING;
    sum = 0;
    count = 0;
  }
}
