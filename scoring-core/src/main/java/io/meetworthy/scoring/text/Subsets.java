package io.meetworthy.scoring.text;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a network of patterns deterministic, one thread for each starting word, and keeps one state
 * of those from which the same is found.
 *
 * <p>No pattern has a loop, so every state is finished before the states that lead to it.
 */
final class Subsets {
  private final Nfa nfa;
  private final Map<IntBuffer, Integer> numbers = new HashMap<>();
  private final Map<Automaton.State, Integer> same = new HashMap<>();
  private final List<Automaton.State> states = new ArrayList<>();

  private Subsets(Nfa nfa) {
    this.nfa = nfa;
  }

  /** The states, the first of them the root. */
  static List<Automaton.State> of(Nfa nfa) {
    Subsets subsets = new Subsets(nfa);
    subsets.states.add(new Automaton.State(List.of(), Automaton.DEAD, Automaton.DEAD, Map.of()));
    Ints root = new Ints();
    root.add(nfa.root());
    subsets.states.set(0, subsets.state(nfa.closure(root)));
    return subsets.states;
  }

  /** The number of the state that stands for these; equal sets and equal states have one. */
  private int number(Ints of) {
    int[] closed = nfa.closure(of);
    IntBuffer key = IntBuffer.wrap(closed);
    Integer known = numbers.get(key);
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
    numbers.put(key, twin);
    return twin;
  }

  private Automaton.State state(int[] closed) {
    Map<Integer, Ints> byLetter = new TreeMap<>();
    Ints any = new Ints();
    Ints found = new Ints();
    Ints gaps = new Ints();
    for (int member : closed) {
      Nfa.State of = nfa.get(member);
      any.addAll(of.any);
      found.addAll(of.accepts);
      gaps.addAll(of.gaps);
      of.steps.forEach(
          (letter, to) -> byLetter.computeIfAbsent(letter, key -> new Ints()).addAll(to));
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
    List<Integer> accepts = Arrays.stream(found.sorted()).boxed().toList();
    return new Automaton.State(accepts, otherwise, after, steps);
  }
}
