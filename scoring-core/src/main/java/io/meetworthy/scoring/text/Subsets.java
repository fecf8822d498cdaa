package io.meetworthy.scoring.text;

/**
 * Makes a network of patterns deterministic, one thread for each starting word, and keeps one state
 * of those from which the same is found.
 *
 * <p>A state is a row: where any word leads, where the words after a gap are awaited, how many
 * things are found on arriving, those, and then each kind of letter with where it leads.
 */
final class Subsets {
  static final int ANY = 0;
  static final int AFTER = 1;
  static final int FOUNDS = 2;
  static final int FIRST_FOUND = 3;

  private final Numbering network;
  private final Numbering sets = new Numbering();
  private final Ints stateOfSet = new Ints();
  private final Numbering states = new Numbering();

  private Subsets(Numbering network) {
    this.network = network;
  }

  /** The states, the last of them the root. */
  static Numbering of(Network network) {
    Subsets subsets = new Subsets(network.states());
    Ints root = new Ints();
    root.add(network.root());
    subsets.states.number(subsets.row(root));
    return subsets.states;
  }

  /** Where the steps of a state begin among the values of all states; each takes two. */
  static int firstStep(Numbering states, int state) {
    int begin = states.begin(state);
    return begin + FIRST_FOUND + states.values().get(begin + FOUNDS);
  }

  /** How many kinds of letter lead on from a state. */
  static int steps(Numbering states, int state) {
    return (states.end(state) - firstStep(states, state)) / 2;
  }

  /** The number of the state that stands for these; equal sets and equal states have one. */
  private int state(Ints members) {
    if (members.isEmpty()) {
      return Automaton.DEAD;
    }
    members.sortDistinct();
    int known = sets.size();
    int set = sets.number(members);
    if (set < known) {
      return stateOfSet.get(set);
    }
    stateOfSet.add(Automaton.DEAD);
    int state = states.number(row(members));
    stateOfSet.set(set, state);
    return state;
  }

  private Ints row(Ints members) {
    Ints ways = new Ints();
    for (int i = 0; i < members.size(); i++) {
      int member = members.get(i);
      ways.addAll(network.values(), network.begin(member), network.end(member));
    }
    ways.sortDistinct();
    Ints any = new Ints();
    int at = take(ways, 0, Nfa.ANY, any);
    Ints after = new Ints();
    at = take(ways, at, Nfa.GAP, after);
    Ints found = new Ints();
    at = take(ways, at, Nfa.FOUND, found);
    Ints row = new Ints();
    row.add(state(any));
    row.add(state(after));
    row.add(found.size());
    row.addAll(found, 0, found.size());
    Ints to = new Ints();
    while (at < ways.size()) {
      int label = Network.label(ways.get(at));
      to.clear();
      at = take(ways, at, label, to);
      row.add(label - Nfa.LETTERS);
      row.add(state(to));
    }
    return row;
  }

  /** Takes the ends of the ways with one label; the place of the next label. */
  private static int take(Ints ways, int from, int label, Ints ends) {
    int at = from;
    for (; at < ways.size() && Network.label(ways.get(at)) == label; at++) {
      ends.add(Network.end(ways.get(at)));
    }
    return at;
  }
}
