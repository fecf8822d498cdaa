package io.meetworthy.scoring.text;

/** Where each kind of letter leads from each state: a small hash table for each, side by side. */
final class Steps {
  private static final int KIND = (1 << Automaton.LETTER_BITS) - 1;
  private static final int FREE = 0;

  /** A table has this power of two of places, of which the base of its state tells. */
  private static final int POWER_BITS = 4;

  private final int[] steps;
  private final int[] bases;

  private Steps(int states, int places) {
    bases = new int[states];
    steps = new int[places];
  }

  /** Lays out the steps of the first so many states. */
  static Steps of(Numbering states, int size) {
    int places = 0;
    for (int state = 0; state < size; state++) {
      places += 1 << power(Subsets.steps(states, state));
    }
    if (places >= 1 << (Automaton.BASE_BITS - POWER_BITS)) {
      throw new IllegalArgumentException(Automaton.TOO_MANY);
    }
    Steps laid = new Steps(size, places);
    int base = 0;
    for (int state = 0; state < size; state++) {
      int power = power(Subsets.steps(states, state));
      laid.bases[state] = base << POWER_BITS | power;
      for (int at = Subsets.firstStep(states, state); at < states.end(state); at += 2) {
        laid.put(base, (1 << power) - 1, states.values().get(at), states.values().get(at + 1));
      }
      base += 1 << power;
    }
    return laid;
  }

  /** With a quarter of the places free, so that a search ends soon. */
  private static int power(int steps) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(steps + steps / 3);
  }

  private void put(int base, int mask, int kind, int to) {
    int place = hash(kind) & mask;
    while (steps[base + place] != FREE) {
      place = place + 1 & mask;
    }
    steps[base + place] = to << Automaton.LETTER_BITS | kind;
  }

  /** Where the steps of a state are to be looked for. */
  int base(int state) {
    return bases[state];
  }

  /** The state to which a kind leads from a state with this base, or {@link Automaton#DEAD}. */
  int next(int base, int kind) {
    int from = base >>> POWER_BITS;
    int mask = (1 << (base & (1 << POWER_BITS) - 1)) - 1;
    int place = hash(kind) & mask;
    for (int step = steps[from + place]; step != FREE; step = steps[from + place]) {
      if ((step & KIND) == kind) {
        return step >>> Automaton.LETTER_BITS;
      }
      place = place + 1 & mask;
    }
    return Automaton.DEAD;
  }

  private static int hash(int kind) {
    int h = kind * 0x9e3779b9;
    return h ^ h >>> 16;
  }
}
