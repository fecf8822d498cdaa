package io.meetworthy.scoring.text;

import java.util.Arrays;

/**
 * Takes the jumps out of a network and keeps each state once, however many patterns end like it.
 *
 * <p>No pattern has a loop, so every state is finished before the states that lead to it.
 */
final class Tails {
  private static final int UNFINISHED = -1;

  private final Nfa nfa;
  private final Numbering states = new Numbering();
  private final int[] finished;
  private final int[] reached;
  private int round;

  private Tails(Nfa nfa) {
    this.nfa = nfa;
    finished = new int[nfa.states()];
    Arrays.fill(finished, UNFINISHED);
    reached = new int[nfa.states()];
  }

  /** The ways out of each state, the root last. */
  static Numbering of(Nfa nfa) {
    Tails tails = new Tails(nfa);
    tails.state(nfa.root());
    return tails.states;
  }

  private int state(int written) {
    if (finished[written] == UNFINISHED) {
      finished[written] = states.number(ways(written));
      if (states.size() >= 1 << Network.END_BITS) {
        throw new IllegalArgumentException("too many patterns");
      }
    }
    return finished[written];
  }

  /** All ways out of a state and of the states it jumps to. */
  private Ints ways(int from) {
    Ints closure = closure(from);
    Ints ways = new Ints();
    for (int i = 0; i < closure.size(); i++) {
      for (int way = nfa.way(closure.get(i)); way >= 0; way = nfa.other(way)) {
        int label = nfa.label(way);
        if (label == Nfa.FOUND) {
          ways.add(Network.way(label, nfa.end(way)));
        } else if (label != Nfa.JUMP) {
          ways.add(Network.way(label, state(nfa.end(way))));
        }
      }
    }
    ways.sortDistinct();
    return ways;
  }

  private Ints closure(int from) {
    Ints closure = new Ints();
    round++;
    reach(from, closure);
    for (int i = 0; i < closure.size(); i++) {
      for (int way = nfa.way(closure.get(i)); way >= 0; way = nfa.other(way)) {
        if (nfa.label(way) == Nfa.JUMP) {
          reach(nfa.end(way), closure);
        }
      }
    }
    return closure;
  }

  private void reach(int state, Ints closure) {
    if (reached[state] != round) {
      reached[state] = round;
      closure.add(state);
    }
  }
}
