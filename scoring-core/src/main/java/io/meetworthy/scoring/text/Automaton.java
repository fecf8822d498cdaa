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

  /** A state's row: all that the walk needs of it lies in one line of the processor's cache. */
  private static final int ROW = 8;

  private static final int OTHERWISE = 0;
  private static final int AFTER = 1;
  // Two places: a bit for each letter, by its last six bits, that the state may lead on from.
  private static final int LEADS = 2;
  private static final int ACCEPTS_FROM = 4;
  private static final int ACCEPTS_TO = 5;

  private final int[] root;
  private final int[] table;
  private final int[] rows;
  private final int[] accepts;

  private Automaton(List<State> states, int[] root, int[] table) {
    this.root = root;
    this.table = table;
    rows = new int[states.size() * ROW];
    Ints accepted = new Ints();
    for (int i = 0; i < states.size(); i++) {
      State state = states.get(i);
      rows[i * ROW + OTHERWISE] = state.otherwise();
      rows[i * ROW + AFTER] = state.after();
      rows[i * ROW + ACCEPTS_FROM] = accepted.size();
      state.accepts().forEach(accepted::add);
      rows[i * ROW + ACCEPTS_TO] = accepted.size();
      for (int letter : state.steps().keySet()) {
        rows[i * ROW + leads(letter)] |= 1 << letter;
      }
    }
    accepts = accepted.toArray();
  }

  private static int leads(int letter) {
    return LEADS + (letter >> 5 & 1);
  }

  /** The state after a first word with this letter, or {@link #DEAD}. */
  int start(int letter) {
    return root[letter];
  }

  /** The state after one more word, or {@link #DEAD}. */
  int next(int state, int letter) {
    if (!mayTake(state, letter)) {
      return rows[state * ROW + OTHERWISE];
    }
    int key = state << LETTER_BITS | letter;
    int mask = table.length - 1;
    for (int slot = hash(key) & mask; ; slot = (slot + 2) & mask) {
      int found = table[slot];
      if (found == key) {
        return table[slot + 1];
      }
      if (found == 0) {
        return rows[state * ROW + OTHERWISE];
      }
    }
  }

  /** Whether any word whatever leads on from a state. */
  boolean takesAny(int state) {
    return rows[state * ROW + OTHERWISE] != DEAD;
  }

  /** Whether a letter may lead on from a state; "no" is certain, "yes" is not. */
  boolean mayTake(int state, int letter) {
    return (rows[state * ROW + leads(letter)] & 1 << letter) != 0;
  }

  /** The state in which the words after a gap are awaited, or {@link #DEAD}. */
  int after(int state) {
    return rows[state * ROW + AFTER];
  }

  /** The first place of what is found on arriving at a state. */
  int acceptsFrom(int state) {
    return rows[state * ROW + ACCEPTS_FROM];
  }

  /** The place after the last of what is found on arriving at a state. */
  int acceptsTo(int state) {
    return rows[state * ROW + ACCEPTS_TO];
  }

  /** What is found at a place: a phrase's number with its anchors. */
  int accepted(int place) {
    return accepts[place];
  }

  int states() {
    return rows.length / ROW;
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
