package io.meetworthy.scoring.text;

/**
 * The patterns' states without jumps, equal ones as one, over kinds of letters. Each state is the
 * row of its ways out, in ascending order; the last state is the root.
 */
final class Network {
  /** Ends of ways are below two to this power. */
  static final int END_BITS = 17;

  private final Numbering states = new Numbering();
  private final int[] kinds;

  private Network(Numbering spelled, int[] kinds) {
    this.kinds = kinds;
    Ints ways = new Ints();
    for (int state = 0; state < spelled.size(); state++) {
      ways.clear();
      for (int at = spelled.begin(state); at < spelled.end(state); at++) {
        ways.add(inKinds(spelled.values().get(at)));
      }
      ways.sortDistinct();
      states.number(ways);
    }
  }

  /** The network of patterns over this many letters. */
  static Network of(Nfa nfa, int letters) {
    Numbering spelled = Tails.of(nfa);
    return new Network(spelled, Kinds.of(spelled, letters));
  }

  private int inKinds(int way) {
    int label = label(way);
    return label < Nfa.LETTERS ? way : way(Nfa.LETTERS + kinds[label - Nfa.LETTERS], end(way));
  }

  Numbering states() {
    return states;
  }

  /** The kind of each letter. */
  int[] kinds() {
    return kinds;
  }

  int root() {
    return states.size() - 1;
  }

  /** One way: what leads along it, a label of {@link Nfa}, and where it ends. */
  static int way(int label, int end) {
    return label << END_BITS | end;
  }

  static int label(int way) {
    return way >> END_BITS;
  }

  static int end(int way) {
    return way & (1 << END_BITS) - 1;
  }
}
