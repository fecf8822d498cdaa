package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a network of patterns deterministic, one thread for each starting word, and keeps one state
 * of those from which the same is found.
 *
 * <p>No pattern has a loop, so every state is finished before the states that lead to it.
 */
final class Subsets {
  private final Nfa nfa;
  private final Map<Set<Integer>, Integer> numbers = new HashMap<>();
  private final Map<Automaton.State, Integer> same = new HashMap<>();
  private final List<Automaton.State> states = new ArrayList<>();

  private Subsets(Nfa nfa) {
    this.nfa = nfa;
  }

  /** The states, the first of them the root. */
  static List<Automaton.State> of(Nfa nfa) {
    Subsets subsets = new Subsets(nfa);
    subsets.states.add(new Automaton.State(List.of(), Automaton.DEAD, Automaton.DEAD, Map.of()));
    Automaton.State root = subsets.state(nfa.closure(List.of(nfa.root())));
    subsets.states.set(0, root);
    return subsets.states;
  }

  private int number(Set<Integer> of) {
    Set<Integer> closed = nfa.closure(of);
    Integer known = numbers.get(closed);
    if (known != null) {
      return known;
    }
    Automaton.State state = state(closed);
    Integer twin = same.get(state);
    if (twin == null) {
      twin = states.size();
      states.add(state);
      same.put(state, twin);
    }
    numbers.put(closed, twin);
    return twin;
  }

  private Automaton.State state(Set<Integer> closed) {
    Map<Integer, Set<Integer>> byLetter = new TreeMap<>();
    Set<Integer> any = new TreeSet<>();
    Set<Integer> found = new TreeSet<>();
    Set<Integer> gaps = new TreeSet<>();
    for (int member : closed) {
      Nfa.State of = nfa.get(member);
      any.addAll(of.any);
      found.addAll(of.accepts);
      gaps.addAll(of.gaps);
      of.steps.forEach(
          (letter, to) -> byLetter.computeIfAbsent(letter, key -> new TreeSet<>()).addAll(to));
    }
    int otherwise = any.isEmpty() ? Automaton.DEAD : number(any);
    Map<Integer, Integer> steps = new TreeMap<>();
    byLetter.forEach(
        (letter, to) -> {
          to.addAll(any);
          int target = number(to);
          if (target != otherwise) {
            steps.put(letter, target);
          }
        });
    int after = gaps.isEmpty() ? Automaton.DEAD : number(gaps);
    return new Automaton.State(List.copyOf(found), otherwise, after, steps);
  }
}
