package io.meetworthy.scoring.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * All patterns of a ruleset as one deterministic automaton over words.
 *
 * <p>A thread starts at every word and is in one state at a time. A gap is no state of its own: a
 * thread before a gap waits for the words after it, so that patterns with gaps do not multiply. No
 * pattern is longer than a sentence can hold; the work is linear in the words whatever they are.
 */
final class Automaton {
  static final int AT_START = 1;
  static final int AT_END = 2;
  static final int IN_QUESTION = 4;
  static final int ANCHOR_BITS = 3;
  static final int DEAD = -1;
  private static final int LETTER_BITS = 13;

  private final int[] root;
  private final int[] table;
  private final int[] otherwise;
  private final int[] after;
  // A bit for each letter, by its last six bits, that a state may lead on from: most do not.
  private final long[] leads;
  private final int[][] accepts;

  private Automaton(List<State> states, int[] root, int[] table) {
    this.root = root;
    this.table = table;
    otherwise = states.stream().mapToInt(State::otherwise).toArray();
    after = states.stream().mapToInt(State::after).toArray();
    leads = new long[states.size()];
    for (int i = 0; i < leads.length; i++) {
      for (int letter : states.get(i).steps().keySet()) {
        leads[i] |= 1L << letter;
      }
    }
    accepts =
        states.stream()
            .map(state -> state.accepts().stream().mapToInt(i -> i).toArray())
            .toArray(int[][]::new);
  }

  /** The state after a first word with this letter, or {@link #DEAD}. */
  int start(int letter) {
    return root[letter];
  }

  /** The state after one more word, or {@link #DEAD}. */
  int next(int state, int letter) {
    if ((leads[state] & 1L << letter) == 0) {
      return otherwise[state];
    }
    int key = state << LETTER_BITS | letter;
    int mask = table.length - 1;
    for (int slot = hash(key) & mask; ; slot = (slot + 2) & mask) {
      int found = table[slot];
      if (found == key) {
        return table[slot + 1];
      }
      if (found == 0) {
        return otherwise[state];
      }
    }
  }

  /** Whether any word whatever leads on from a state. */
  boolean takesAny(int state) {
    return otherwise[state] != DEAD;
  }

  /** Whether a letter may lead on from a state; "no" is certain, "yes" is not. */
  boolean mayTake(int state, int letter) {
    return (leads[state] & 1L << letter) != 0;
  }

  /** The state in which the words after a gap are awaited, or {@link #DEAD}. */
  int after(int state) {
    return after[state];
  }

  /** What is found on arriving at a state: phrase numbers with their anchors. */
  int[] accepts(int state) {
    return accepts[state];
  }

  int states() {
    return accepts.length;
  }

  private static int hash(int key) {
    int h = key * 0x9e3779b9;
    return (h ^ h >>> 16) << 1;
  }

  /** Lays states out for the walk; state 0 is where every thread begins. */
  static Automaton of(List<State> states, int letters) {
    if (letters >= 1 << LETTER_BITS || states.size() >= 1 << (31 - LETTER_BITS)) {
      throw new IllegalArgumentException(
          "too many patterns: " + letters + " words, " + states.size() + " states");
    }
    int[] root = new int[letters];
    Arrays.fill(root, states.get(0).otherwise());
    states.get(0).steps().forEach((letter, to) -> root[letter] = to);
    return new Automaton(states, root, table(states));
  }

  private static int[] table(List<State> states) {
    int steps = states.stream().skip(1).mapToInt(state -> state.steps().size()).sum();
    int[] table = new int[Math.max(4, Integer.highestOneBit(steps + 1) * 8)];
    int mask = table.length - 1;
    for (int state = 1; state < states.size(); state++) {
      int high = state << LETTER_BITS;
      states
          .get(state)
          .steps()
          .forEach(
              (letter, to) -> {
                int slot = hash(high | letter) & mask;
                while (table[slot] != 0) {
                  slot = (slot + 2) & mask;
                }
                table[slot] = high | letter;
                table[slot + 1] = to;
              });
    }
    return table;
  }

  /**
   * One state of the automaton.
   *
   * @param accepts what is found on arriving here
   * @param otherwise where any other word leads, or {@link #DEAD}
   * @param after the state in which the words after a gap are awaited, or {@link #DEAD}
   * @param steps where each of these letters leads
   */
  record State(List<Integer> accepts, int otherwise, int after, Map<Integer, Integer> steps) {}
}
