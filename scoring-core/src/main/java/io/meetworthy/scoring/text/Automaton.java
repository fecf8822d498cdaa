package io.meetworthy.scoring.text;

import java.util.Arrays;

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

  // A state is where its part of the table begins, in units of a half cache line: a bit for each
  // kind of letter that may lead on, by its last six bits, in two halves; where any other word and
  // a gap lead; where its finds stand, 0 where there are none; the places of its steps less one;
  // and the steps, a small hash table of kinds and targets. A walk waits for memory more than for
  // anything else, so what it asks of a state lies side by side.
  private static final int UNIT = 8;
  private static final int HIGH_LEADS = 1;
  private static final int OTHERWISE = 2;
  private static final int AFTER = 3;
  private static final int FOUND = 4;
  private static final int MASK = 5;
  private static final int STEPS = 6;

  private final int[] kinds;
  private final int[] root;
  private final int[] table;

  /** What is found at the states, for each how many things and then those; nothing at 0. */
  private final int[] finds;

  private final int kindBits;

  private Automaton(Numbering states, int[] kinds) {
    this.kinds = kinds;
    int most = Arrays.stream(kinds).max().orElse(0);
    kindBits = Integer.SIZE - Integer.numberOfLeadingZeros(most);
    int size = states.size() - 1;
    int[] places = new int[size];
    int end = 0;
    for (int state = 0; state < size; state++) {
      places[state] = end;
      end += (STEPS + room(new Row(states, state).steps()) + UNIT - 1) / UNIT;
    }
    if (end >= 1 << Integer.SIZE - 1 - kindBits) {
      throw new IllegalArgumentException("too many patterns");
    }
    table = new int[end * UNIT];
    Ints found = new Ints();
    found.add(0);
    for (int state = 0; state < size; state++) {
      lay(new Row(states, state), places[state] * UNIT, places, found);
    }
    finds = found.toArray();
    root = root(new Row(states, size), places);
  }

  private void lay(Row row, int at, int[] places, Ints found) {
    table[at + OTHERWISE] = place(row.otherwise(), places);
    table[at + AFTER] = place(row.after(), places);
    if (row.founds() > 0) {
      table[at + FOUND] = found.size();
      row.addFounds(found);
    }
    int mask = room(row.steps()) - 1;
    table[at + MASK] = mask;
    for (int step = 0; step < row.steps(); step++) {
      int kind = row.kind(step);
      table[at + (kind >> 5 & HIGH_LEADS)] |= 1 << kind;
      int slot = hash(kind) & mask;
      while (table[at + STEPS + slot] != 0) {
        slot = slot + 1 & mask;
      }
      table[at + STEPS + slot] = place(row.target(step), places) << kindBits | kind;
    }
  }

  /** Where each kind leads as a first word. */
  private int[] root(Row row, int[] places) {
    int[] byKind = new int[kinds.length];
    Arrays.fill(byKind, place(row.otherwise(), places));
    for (int step = 0; step < row.steps(); step++) {
      byKind[row.kind(step)] = place(row.target(step), places);
    }
    return byKind;
  }

  private static int place(int state, int[] places) {
    return state == DEAD ? DEAD : places[state];
  }

  /** A power of two with room for a search to end. */
  private static int room(int steps) {
    return steps == 0 ? 1 : Integer.highestOneBit(steps + steps / 2) * 2;
  }

  /** What a letter is to the patterns: letters of one kind lead to the same states. */
  int kind(int letter) {
    return kinds[letter];
  }

  /** The state after a first word of this kind, or {@link #DEAD}. */
  int start(int kind) {
    return root[kind];
  }

  /** The state after one more word, or {@link #DEAD}. */
  int next(int state, int kind) {
    int at = state * UNIT;
    if (kind != 0 && (table[at + (kind >> 5 & HIGH_LEADS)] & 1 << kind) != 0) {
      int mask = table[at + MASK];
      int slot = hash(kind) & mask;
      for (int step = table[at + STEPS + slot]; step != 0; step = table[at + STEPS + slot]) {
        if ((step & (1 << kindBits) - 1) == kind) {
          return step >>> kindBits;
        }
        slot = slot + 1 & mask;
      }
    }
    return table[at + OTHERWISE];
  }

  /** The state in which the words after a gap are awaited, or {@link #DEAD}. */
  int after(int state) {
    return table[state * UNIT + AFTER];
  }

  /** Where what is found on arriving at a state stands, or 0 where nothing is found. */
  int finds(int state) {
    return table[state * UNIT + FOUND];
  }

  /** How many things are found there. */
  int findCount(int finds) {
    return this.finds[finds];
  }

  /** One of them: a phrase's number with its anchors. */
  int found(int finds, int number) {
    return this.finds[finds + 1 + number];
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
    return new Automaton(Subsets.of(network), network.kinds());
  }
}
