package io.meetworthy.scoring.text;

import java.util.Arrays;

/**
 * All patterns of a ruleset as one deterministic automaton over words.
 *
 * <p>A thread starts at every word and is in one state at a time. Where patterns allow any word, or
 * have a gap, another thread goes on for them, so that they do not multiply the states of the rest.
 * No pattern is longer than a sentence can hold; the work is linear in the words whatever they are.
 */
final class Automaton {
  static final int AT_END = 1;
  static final int IN_QUESTION = 2;
  static final int ANCHOR_BITS = 2;
  static final int DEAD = -1;

  /** Letters are below two to this power. */
  static final int LETTER_BITS = 14;

  private static final int STATE_BITS = Integer.SIZE - LETTER_BITS;
  static final String TOO_MANY = "too many patterns";

  // A state's row: a bit for each kind of letter that may lead on; and where any word and a gap
  // lead, plus one, where its steps begin, and whether anything is found on arriving.
  private static final int ROW = 2;
  private static final int WAYS = 1;
  private static final int STATE = (1 << STATE_BITS) - 1;
  private static final int AFTER_AT = STATE_BITS;
  private static final int BASE_AT = 2 * STATE_BITS;
  static final int BASE_BITS = Long.SIZE - 1 - BASE_AT;
  private static final long TARGETS = (1L << BASE_AT) - 1;
  private static final long FINDS = 1L << (Long.SIZE - 1);

  /** The kinds that most states wait for have a bit of their own, the others share the rest. */
  private static final int OWN_BITS = 32;

  private final int[] root;
  private final int anyStart;
  private final int[] kinds;
  private final long[] rows;
  private final Steps steps;
  private final int[] accepts;
  private final int[] acceptsFrom;

  private Automaton(Numbering states, int[] kinds) {
    this.kinds = kinds;
    int size = states.size() - 1;
    steps = Steps.of(states, size);
    rows = new long[size * ROW];
    acceptsFrom = new int[size + 1];
    Ints accepted = new Ints();
    for (int state = 0; state < size; state++) {
      int begin = states.begin(state);
      int firstStep = Subsets.firstStep(states, state);
      accepted.addAll(states.values(), begin + Subsets.FIRST_FOUND, firstStep);
      acceptsFrom[state + 1] = accepted.size();
      rows[state * ROW] = leads(states, firstStep, states.end(state));
      rows[state * ROW + WAYS] =
          (states.values().get(begin + Subsets.ANY) + 1L)
              | (states.values().get(begin + Subsets.AFTER) + 1L) << AFTER_AT
              | (long) steps.base(state) << BASE_AT
              | (acceptsFrom[state + 1] > acceptsFrom[state] ? FINDS : 0);
    }
    accepts = accepted.toArray();
    root = root(states, size);
    anyStart = states.values().get(states.begin(size) + Subsets.ANY);
  }

  private static long leads(Numbering states, int from, int to) {
    long leads = 0;
    for (int step = from; step < to; step += 2) {
      leads |= bit(states.values().get(step));
    }
    return leads;
  }

  /** Where each kind leads as a first word. */
  private int[] root(Numbering states, int state) {
    int[] byKind = new int[kinds.length];
    Arrays.fill(byKind, DEAD);
    for (int step = Subsets.firstStep(states, state); step < states.end(state); step += 2) {
      byKind[states.values().get(step)] = states.values().get(step + 1);
    }
    return byKind;
  }

  /** What a letter is to the patterns: letters of one kind lead to the same states. */
  int kind(int letter) {
    return kinds[letter];
  }

  /** The state after a first word of this kind, or {@link #DEAD}. */
  int start(int kind) {
    return root[kind];
  }

  /** The state after any first word, or {@link #DEAD}. */
  int anyStart() {
    return anyStart;
  }

  /** The state after one more word of this kind, or {@link #DEAD}. */
  int next(int state, int kind) {
    if ((rows[state * ROW] & bit(kind)) == 0) {
      return DEAD;
    }
    return steps.next((int) (rows[state * ROW + WAYS] >>> BASE_AT) & (1 << BASE_BITS) - 1, kind);
  }

  /**
   * Whether anything can come of a state when a word of this kind is next: if not, it is as good as
   * {@link #DEAD}.
   */
  boolean leadsOn(int state, int kind) {
    long ways = rows[state * ROW + WAYS];
    return ways < 0 || (ways & TARGETS) != 0 || (rows[state * ROW] & bit(kind)) != 0;
  }

  /** The state after any word, of those patterns that allow any, or {@link #DEAD}. */
  int any(int state) {
    return ((int) rows[state * ROW + WAYS] & STATE) - 1;
  }

  /** The state in which the words after a gap are awaited, or {@link #DEAD}. */
  int after(int state) {
    return ((int) (rows[state * ROW + WAYS] >>> AFTER_AT) & STATE) - 1;
  }

  /** Whether anything is found on arriving at a state. */
  boolean finds(int state) {
    return rows[state * ROW + WAYS] < 0;
  }

  /** The first place of what is found on arriving at a state. */
  int acceptsFrom(int state) {
    return acceptsFrom[state];
  }

  /** The place after the last of what is found on arriving at a state. */
  int acceptsTo(int state) {
    return acceptsFrom[state + 1];
  }

  /** What is found at a place: a phrase's number with its anchors. */
  int accepted(int place) {
    return accepts[place];
  }

  /** The bit of a kind, which it may share with others; no state waits for kind 0. */
  private static long bit(int kind) {
    return 1L << (kind < OWN_BITS ? kind : kind | OWN_BITS);
  }

  /** Lays the patterns of a network out for the walk. */
  static Automaton of(Nfa nfa, int letters) {
    if (letters >= (1 << LETTER_BITS) - Nfa.LETTERS) {
      throw new IllegalArgumentException("too many words in the patterns: " + letters);
    }
    Network network = Network.of(nfa, letters);
    Numbering states = Subsets.of(network);
    if (states.size() > STATE) {
      throw new IllegalArgumentException(TOO_MANY);
    }
    return new Automaton(states, network.kinds());
  }
}
