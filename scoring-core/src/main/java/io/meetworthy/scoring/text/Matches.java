package io.meetworthy.scoring.text;

import java.util.Arrays;

/** Where phrases were found: first word and the word after the last, chained by phrase. */
final class Matches {
  /** The end of a chain. */
  static final int NONE = -1;

  private static final int ROW = 4;
  private static final int FIRST = 1;
  private static final int END = 2;
  private static final int NEXT = 3;

  int count;

  /** A phrase's row: how often it was found, and its first and last match where it was. */
  private static final int HEAD = 1;

  private static final int LAST = 2;
  private static final int LAST_END = 3;

  private int[] found = new int[144 * ROW];
  private int[] chains = new int[72 * ROW];
  private int chained = 1;
  private final short[] chainOf;

  Matches(int phrases) {
    chainOf = new short[phrases];
  }

  int phrase(int match) {
    return found[match * ROW];
  }

  int first(int match) {
    return found[match * ROW + FIRST];
  }

  int end(int match) {
    return found[match * ROW + END];
  }

  /** How often a phrase was found. */
  int times(int phrase) {
    int chain = chainOf[phrase];
    return chain == 0 ? 0 : chains[chain * ROW];
  }

  /** The first match of a phrase, or {@link #NONE}. */
  int begin(int phrase) {
    return times(phrase) == 0 ? NONE : skip(chains[chainOf[phrase] * ROW + HEAD]);
  }

  /** The next match of the same phrase, or {@link #NONE}. */
  int next(int match) {
    return skip(found[match * ROW + NEXT]);
  }

  private int skip(int match) {
    int kept = match;
    while (kept != NONE && found[kept * ROW] == NONE) {
      kept = found[kept * ROW + NEXT];
    }
    return kept;
  }

  /** Takes a match off the list. */
  void drop(int match) {
    chains[chainOf[phrase(match)] * ROW]--;
    found[match * ROW] = NONE;
  }

  /**
   * Keeps the leftmost and then the longest of matches of one phrase that overlap; they come in the
   * order of their first words.
   */
  void add(int phrase, int first, int end) {
    int chain = chain(phrase);
    boolean known = chains[chain] > 0;
    int before = chains[chain + LAST];
    if (known && first < chains[chain + LAST_END]) {
      if (first == first(before) && end > end(before)) {
        found[before * ROW + END] = end;
        chains[chain + LAST_END] = end;
      }
      return;
    }
    int row = count * ROW;
    if (row == found.length) {
      found = Arrays.copyOf(found, row * 2);
    }
    found[row] = phrase;
    found[row + FIRST] = first;
    found[row + END] = end;
    found[row + NEXT] = NONE;
    if (known) {
      found[before * ROW + NEXT] = count;
    } else {
      chains[chain + HEAD] = count;
    }
    chains[chain]++;
    chains[chain + LAST] = count;
    chains[chain + LAST_END] = end;
    count++;
  }

  /** The row of a phrase; row 0 stands for all phrases that were not found. */
  private int chain(int phrase) {
    if (chainOf[phrase] == 0) {
      if (chained * ROW == chains.length) {
        chains = Arrays.copyOf(chains, chains.length * 2);
      }
      chainOf[phrase] = (short) chained++;
    }
    return chainOf[phrase] * ROW;
  }
}
