package io.meetworthy.scoring.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All patterns of a ruleset as one deterministic automaton over words.
 *
 * <p>A thread starts at every word and is in one state at a time; no pattern is longer than a
 * sentence can hold, so the work is linear in the words whatever they are.
 */
final class Automaton {
  static final int AT_START = 1;
  static final int AT_END = 2;
  static final int IN_QUESTION = 4;
  static final int ANCHOR_BITS = 3;
  static final int DEAD = -1;
  private static final int[] NOTHING = {};
  private static final int LETTER_BITS = 13;

  private final int[] root;
  private final int[] table;
  private final int[] otherwise;
  private final int[][] accepts;

  private Automaton(int[] root, int[] table, int[] otherwise, int[][] accepts) {
    this.root = root;
    this.table = table;
    this.otherwise = otherwise;
    this.accepts = accepts;
  }

  /** The state after a first word with this letter, or {@link #DEAD}. */
  int start(int letter) {
    return root[letter];
  }

  /** The state after one more word, or {@link #DEAD}. */
  int next(int state, int letter) {
    int key = state << LETTER_BITS | letter;
    int mask = table.length - 1;
    for (int slot = hash(key) & mask; ; slot = slot + 2 & mask) {
      int found = table[slot];
      if (found == key) {
        return table[slot + 1];
      }
      if (found == 0) {
        return otherwise[state];
      }
    }
  }

  /** What is found on arriving at a state: phrase numbers with their anchors. */
  int[] accepts(int state) {
    return accepts[state];
  }

  int states() {
    return accepts.length;
  }

  private static int hash(int key) {
    int h = key * 0x9e3779b9;
    return (h ^ h >>> 16) << 1;
  }

  /** Makes the network deterministic, one thread for each starting word. */
  static Automaton of(Nfa nfa, int letters) {
    if (letters >= 1 << LETTER_BITS) {
      throw new IllegalArgumentException("too many different words in the patterns: " + letters);
    }
    Map<Set<Integer>, Integer> numbers = new HashMap<>();
    List<int[]> steps = new ArrayList<>();
    List<Integer> otherwise = new ArrayList<>();
    List<int[]> accepts = new ArrayList<>();
    Deque<Set<Integer>> open = new ArrayDeque<>();
    Set<Integer> first = nfa.closure(List.of(nfa.root()));
    numbers.put(first, 0);
    open.add(first);
    int[] root = new int[letters];
    Arrays.fill(root, DEAD);
    while (!open.isEmpty()) {
      Set<Integer> states = open.remove();
      int number = accepts.size();
      Map<Integer, TreeSet<Integer>> byLetter = new TreeMap<>();
      TreeSet<Integer> any = new TreeSet<>();
      TreeSet<Integer> found = new TreeSet<>();
      for (int state : states) {
        Nfa.State of = nfa.get(state);
        any.addAll(of.any);
        found.addAll(of.accepts);
        of.steps.forEach(
            (letter, to) -> byLetter.computeIfAbsent(letter, key -> new TreeSet<>()).addAll(to));
      }
      accepts.add(found.isEmpty() ? NOTHING : found.stream().mapToInt(i -> i).toArray());
      otherwise.add(any.isEmpty() ? DEAD : number(nfa.closure(any), numbers, open));
      byLetter.forEach(
          (letter, to) -> {
            to.addAll(any);
            int target = number(nfa.closure(to), numbers, open);
            if (number == 0) {
              root[letter] = target;
            } else {
              steps.add(new int[] {number << LETTER_BITS | letter, target});
            }
          });
    }
    return new Automaton(
        root,
        table(steps),
        otherwise.stream().mapToInt(i -> i).toArray(),
        accepts.toArray(int[][]::new));
  }

  private static int number(
      Set<Integer> states, Map<Set<Integer>, Integer> numbers, Deque<Set<Integer>> open) {
    Integer known = numbers.get(states);
    if (known != null) {
      return known;
    }
    numbers.put(states, numbers.size());
    open.add(states);
    return numbers.size() - 1;
  }

  private static int[] table(List<int[]> steps) {
    int[] table = new int[Math.max(4, Integer.highestOneBit(steps.size() + 1) * 8)];
    int mask = table.length - 1;
    for (int[] step : steps) {
      int slot = hash(step[0]) & mask;
      while (table[slot] != 0) {
        slot = slot + 2 & mask;
      }
      table[slot] = step[0];
      table[slot + 1] = step[1];
    }
    return table;
  }
}
