package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All patterns as one network of states, not yet deterministic. */
final class Nfa {
  /** One state: where each letter, any letter, no letter and a gap lead, and what ends here. */
  static final class State {
    final Map<Integer, Ints> steps = new HashMap<>();
    final Ints any = new Ints();
    final Ints jumps = new Ints();
    final Ints gaps = new Ints();
    final Ints accepts = new Ints();
    private int seen;
  }

  private final List<State> states = new ArrayList<>();
  private final Lexicon.Builder lexicon;
  private int round;

  Nfa(Lexicon.Builder lexicon) {
    this.lexicon = lexicon;
    state();
  }

  int root() {
    return 0;
  }

  int state() {
    states.add(new State());
    return states.size() - 1;
  }

  State get(int state) {
    return states.get(state);
  }

  int letter(String word) {
    return lexicon.letter(word);
  }

  void step(int from, int letter, int to) {
    states.get(from).steps.computeIfAbsent(letter, key -> new Ints()).add(to);
  }

  int any(int from, int to) {
    states.get(from).any.add(to);
    return to;
  }

  void jump(int from, int to) {
    states.get(from).jumps.add(to);
  }

  /** Up to {@link Matcher#LONGEST_GAP} words may stand between the two. */
  void gap(int from, int to) {
    states.get(from).gaps.add(to);
  }

  void accept(int state, int found) {
    states.get(state).accepts.add(found);
  }

  /** These states and all that they jump to, in ascending order. */
  int[] closure(Ints from) {
    round++;
    Ints closed = new Ints();
    for (int i = 0; i < from.size(); i++) {
      reach(from.get(i), closed);
    }
    for (int i = 0; i < closed.size(); i++) {
      Ints jumps = states.get(closed.get(i)).jumps;
      for (int j = 0; j < jumps.size(); j++) {
        reach(jumps.get(j), closed);
      }
    }
    return closed.sorted();
  }

  private void reach(int state, Ints closed) {
    if (states.get(state).seen != round) {
      states.get(state).seen = round;
      closed.add(state);
    }
  }
}
