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
  static final int AT_START = 1;
  static final int AT_END = 2;
  static final int IN_QUESTION = 4;
  static final int ANCHOR_BITS = 3;
  static final int DEAD = -1;

  /** Letters are below two to this power. */
  static final int LETTER_BITS = 14;

  // A state's row: where any word and a gap lead; a bit for each kind of letter, by its last six
  // bits, that may lead on; from where to where its finds stand; where its steps do, and how many
  // places they have.
  private static final int ROW = 4;
  private static final int TARGETS = 0;
  private static final int LEADS = 1;
  private static final int ACCEPTS = 2;
  private static final int STEPS = 3;
  private static final int HALF = 32;
  private static final int KIND = (1 << LETTER_BITS) - 1;

  private final int[] root;
  private final int anyStart;
  private final int[] kinds;
  private final long[] rows;
  private final int[] accepts;

  /** Each state's steps side by side, a small hash table for each: kind of letter and target. */
  private final int[] steps;

  private Automaton(Numbering states, int[] kinds) {
    this.kinds = kinds;
    int size = states.size() - 1;
    rows = new long[size * ROW];
    Ints accepted = new Ints();
    int places = 0;
    for (int state = 0; state < size; state++) {
      places += places(steps(states, state));
    }
    steps = new int[places];
    int base = 0;
    for (int state = 0; state < size; state++) {
      lay(states, state, accepted, base);
      base += places(steps(states, state));
    }
    accepts = accepted.toArray();
    root = root(states, size);
    anyStart = states.values().get(states.begin(size) + Subsets.ANY);
  }

  private void lay(Numbering states, int state, Ints accepted, int base) {
    Ints values = states.values();
    int begin = states.begin(state);
    int row = state * ROW;
    rows[row + TARGETS] = pair(values.get(begin + Subsets.ANY), values.get(begin + Subsets.AFTER));
    int from = accepted.size();
    int firstStep = begin + Subsets.FIRST_FOUND + values.get(begin + Subsets.FOUNDS);
    accepted.addAll(values, begin + Subsets.FIRST_FOUND, firstStep);
    rows[row + ACCEPTS] = pair(from, accepted.size());
    int mask = places(steps(states, state)) - 1;
    rows[row + STEPS] = pair(base, mask);
    for (int step = firstStep; step < states.end(state); step += 2) {
      rows[row + LEADS] |= bit(values.get(step));
      put(base, mask, values.get(step), values.get(step + 1));
    }
  }

  /** Where each kind leads as a first word. */
  private int[] root(Numbering states, int state) {
    Ints values = states.values();
    int begin = states.begin(state);
    int[] byKind = new int[kinds.length];
    Arrays.fill(byKind, DEAD);
    int firstStep = begin + Subsets.FIRST_FOUND + values.get(begin + Subsets.FOUNDS);
    for (int step = firstStep; step < states.end(state); step += 2) {
      byKind[values.get(step)] = values.get(step + 1);
    }
    return byKind;
  }

  private static int steps(Numbering states, int state) {
    int begin = states.begin(state);
    int founds = states.values().get(begin + Subsets.FOUNDS);
    return (states.end(state) - begin - Subsets.FIRST_FOUND - founds) / 2;
  }

  /** A power of two with room for a search to end. */
  private static int places(int steps) {
    return steps == 0 ? 1 : Integer.highestOneBit(steps) * 4;
  }

  private void put(int base, int mask, int kind, int to) {
    int place = hash(kind) & mask;
    while (steps[base + place] != 0) {
      place = place + 1 & mask;
    }
    steps[base + place] = to << LETTER_BITS | kind;
  }

  private static long pair(int low, int high) {
    return (long) high << HALF | (low & 0xffffffffL);
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
    int row = state * ROW;
    if ((rows[row + LEADS] & bit(kind)) != 0) {
      long places = rows[row + STEPS];
      int base = (int) places;
      int mask = (int) (places >> HALF);
      int place = hash(kind) & mask;
      for (int step = steps[base + place]; step != 0; step = steps[base + place]) {
        if ((step & KIND) == kind) {
          return step >>> LETTER_BITS;
        }
        place = place + 1 & mask;
      }
    }
    return DEAD;
  }

  /** The state after any word, of those patterns that allow any, or {@link #DEAD}. */
  int any(int state) {
    return (int) rows[state * ROW + TARGETS];
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

  /** The bit of a kind, which it shares with others; the kind of words in no pattern has none. */
  private static long bit(int kind) {
    return kind == 0 ? 0 : 1L << kind;
  }

  private static int hash(int kind) {
    int h = kind * 0x9e3779b9;
    return h ^ h >>> 16;
  }

  /** Lays the patterns of a network out for the walk. */
  static Automaton of(Nfa nfa, int letters) {
    if (letters >= (1 << LETTER_BITS) - Nfa.LETTERS) {
      throw new IllegalArgumentException("too many words in the patterns: " + letters);
    }
    Network network = Network.of(nfa, letters);
    Numbering states = Subsets.of(network);
    if (states.size() >= 1 << Network.END_BITS) {
      throw new IllegalArgumentException("too many patterns");
    }
    return new Automaton(states, network.kinds());
  }
}
