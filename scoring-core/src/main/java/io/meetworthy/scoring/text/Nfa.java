package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All patterns as one network of states, not yet deterministic. */
final class Nfa {
  /** One state: where each letter, any letter, no letter and a gap lead, and what ends here. */
  static final class State {
    final Map<Integer, List<Integer>> steps = new HashMap<>();
    final List<Integer> any = new ArrayList<>();
    final List<Integer> jumps = new ArrayList<>();
    final List<Integer> gaps = new ArrayList<>();
    final List<Integer> accepts = new ArrayList<>();
  }

  private final List<State> states = new ArrayList<>();
  private final Lexicon.Builder lexicon;

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
    states.get(from).steps.computeIfAbsent(letter, key -> new ArrayList<>()).add(to);
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

  /** These states and all that they jump to. */
  Set<Integer> closure(Iterable<Integer> from) {
    TreeSet<Integer> closed = new TreeSet<>();
    List<Integer> open = new ArrayList<>();
    from.forEach(open::add);
    while (!open.isEmpty()) {
      int state = open.remove(open.size() - 1);
      if (closed.add(state)) {
        open.addAll(states.get(state).jumps);
      }
    }
    return closed;
  }
}
