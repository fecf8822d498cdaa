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

  /** Letters are below two to this power. */
  static final int LETTER_BITS = 13;

  // A state's row: where any other word and a gap lead; a bit for each letter, by its last six
  // bits, that may lead on; from where to where its finds stand; where its steps do, and how many
  // places they have.
  private static final int ROW = 4;
  private static final int TARGETS = 0;
  private static final int LEADS = 1;
  private static final int ACCEPTS = 2;
  private static final int STEPS = 3;
  private static final int HALF = 32;

  private final int[] root;
  private final long[] rows;
  private final int[] accepts;

  /** Each state's steps side by side, a small hash table for each: letter and target. */
  private final long[] steps;

  private Automaton(List<State> states, int[] root) {
    this.root = root;
    rows = new long[states.size() * ROW];
    steps = new long[states.stream().mapToInt(Automaton::places).sum()];
    Ints accepted = new Ints();
    int base = 0;
    for (int i = 0; i < states.size(); i++) {
      State state = states.get(i);
      rows[i * ROW + TARGETS] = pair(state.otherwise(), state.after());
      int from = accepted.size();
      state.accepts().forEach(accepted::add);
      rows[i * ROW + ACCEPTS] = pair(from, accepted.size());
      rows[i * ROW + STEPS] = pair(base, places(state) - 1);
      for (Map.Entry<Integer, Integer> step : state.steps().entrySet()) {
        rows[i * ROW + LEADS] |= bit(step.getKey());
        put(base, places(state) - 1, step.getKey(), step.getValue());
      }
      base += places(state);
    }
    accepts = accepted.toArray();
  }

  /** A power of two with room for a search to end. */
  private static int places(State state) {
    int size = state.steps().size();
    return size == 0 ? 1 : Integer.highestOneBit(size) * 4;
  }

  private void put(int base, int mask, int letter, int to) {
    int place = hash(letter) & mask;
    while (steps[base + place] != 0) {
      place = place + 1 & mask;
    }
    steps[base + place] = pair(letter, to);
  }

  private static long pair(int low, int high) {
    return (long) high << HALF | (low & 0xffffffffL);
  }

  /** The bit by which {@link #mayTake} knows a letter; it shares it with others. */
  static long bit(int letter) {
    return 1L << letter;
  }

  /** The state after a first word with this letter, or {@link #DEAD}. */
  int start(int letter) {
    return root[letter];
  }

  /** The state after one more word, or {@link #DEAD}. */
  int next(int state, int letter) {
    if (mayTake(state, bit(letter))) {
      int base = (int) rows[state * ROW + STEPS];
      int mask = (int) (rows[state * ROW + STEPS] >> HALF);
      int place = hash(letter) & mask;
      for (long step = steps[base + place]; step != 0; step = steps[base + place]) {
        if ((int) step == letter) {
          return (int) (step >> HALF);
        }
        place = place + 1 & mask;
      }
    }
    return (int) rows[state * ROW + TARGETS];
  }

  /** Whether any word whatever leads on from a state. */
  boolean takesAny(int state) {
    return (int) rows[state * ROW + TARGETS] != DEAD;
  }

  /** Whether one of the letters with these bits may lead on; "no" is certain, "yes" is not. */
  boolean mayTake(int state, long bits) {
    return (rows[state * ROW + LEADS] & bits) != 0;
  }

  /** The state in which the words after a gap are awaited, or {@link #DEAD}. */
  int after(int state) {
    return (int) (rows[state * ROW + TARGETS] >> HALF);
  }

  /** The first place of what is found on arriving at a state. */
  int acceptsFrom(int state) {
    return (int) rows[state * ROW + ACCEPTS];
  }

  /** The place after the last of what is found on arriving at a state. */
  int acceptsTo(int state) {
    return (int) (rows[state * ROW + ACCEPTS] >> HALF);
  }

  /** What is found at a place: a phrase's number with its anchors. */
  int accepted(int place) {
    return accepts[place];
  }

  int states() {
    return rows.length / ROW;
  }

  private static int hash(int letter) {
    int h = letter * 0x9e3779b9;
    return h ^ h >>> 16;
  }

  /** Lays states out for the walk; state 0 is where every thread begins. */
  static Automaton of(List<State> states, int letters) {
    if (letters >= 1 << LETTER_BITS) {
      throw new IllegalArgumentException("too many words in the patterns: " + letters);
    }
    int[] root = new int[letters];
    Arrays.fill(root, states.get(0).otherwise());
    states.get(0).steps().forEach((letter, to) -> root[letter] = to);
    return new Automaton(states, root);
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
