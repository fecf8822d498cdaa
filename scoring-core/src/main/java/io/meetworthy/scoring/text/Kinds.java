package io.meetworthy.scoring.text;

import java.util.Arrays;

/**
 * Letters that lead from every state to the same states, as one kind: "article" and "essay", where
 * each pattern names both. Kind 0 is of the letters in no pattern; of the others those that most
 * states wait for come first.
 */
final class Kinds {
  private final int[] kinds;
  private final int[] sizes;
  private final int[] counts;
  private final int[] moved;
  private int count = 1;

  private Kinds(int letters) {
    kinds = new int[letters];
    sizes = new int[letters];
    sizes[0] = letters;
    counts = new int[letters];
    moved = new int[letters];
  }

  /** The kind of each letter: all are alike until the letters of one way part some of them. */
  static int[] of(Numbering states, int letters) {
    Kinds kinds = new Kinds(letters);
    Ints byEnd = new Ints();
    for (int state = 0; state < states.size(); state++) {
      byEnd.clear();
      for (int at = states.begin(state); at < states.end(state); at++) {
        int way = states.values().get(at);
        if (Network.label(way) >= Nfa.LETTERS) {
          byEnd.add(turned(way));
        }
      }
      byEnd.sortDistinct();
      kinds.part(byEnd);
    }
    kinds.order(states);
    return kinds.kinds;
  }

  private void order(Numbering states) {
    long[] waiting = new long[count];
    int[] seen = new int[count];
    for (int state = 0; state < states.size(); state++) {
      for (int at = states.begin(state); at < states.end(state); at++) {
        int label = Network.label(states.values().get(at));
        int kind = label < Nfa.LETTERS ? 0 : kinds[label - Nfa.LETTERS];
        if (kind > 0 && seen[kind] <= state) {
          waiting[kind]++;
          seen[kind] = state + 1;
        }
      }
    }
    int[] places = new int[count];
    for (int kind = 1; kind < count; kind++) {
      waiting[kind] = -waiting[kind] << Automaton.LETTER_BITS | kind;
    }
    Arrays.sort(waiting, 1, count);
    for (int place = 1; place < count; place++) {
      places[(int) waiting[place] & (1 << Automaton.LETTER_BITS) - 1] = place;
    }
    for (int letter = 0; letter < kinds.length; letter++) {
      kinds[letter] = places[kinds[letter]];
    }
  }

  private static int turned(int way) {
    return Network.end(way) << Automaton.LETTER_BITS | Network.label(way) - Nfa.LETTERS;
  }

  private void part(Ints byEnd) {
    int from = 0;
    for (int to = 1; to <= byEnd.size(); to++) {
      if (to == byEnd.size() || end(byEnd, to) != end(byEnd, from)) {
        part(byEnd, from, to);
        from = to;
      }
    }
  }

  private static int end(Ints byEnd, int at) {
    return byEnd.get(at) >> Automaton.LETTER_BITS;
  }

  private static int letter(Ints byEnd, int at) {
    return byEnd.get(at) & (1 << Automaton.LETTER_BITS) - 1;
  }

  /** Parts every kind of which these letters are some and not all. */
  private void part(Ints letters, int from, int to) {
    for (int at = from; at < to; at++) {
      counts[kinds[letter(letters, at)]]++;
    }
    for (int at = from; at < to; at++) {
      int kind = kinds[letter(letters, at)];
      if (counts[kind] > 0) {
        moved[kind] = counts[kind] == sizes[kind] ? kind : count++;
        sizes[kind] -= counts[kind];
        sizes[moved[kind]] += counts[kind];
        counts[kind] = 0;
      }
    }
    for (int at = from; at < to; at++) {
      int letter = letter(letters, at);
      kinds[letter] = moved[kinds[letter]];
    }
  }
}
