package io.meetworthy.scoring.text;

/** All patterns as one network of states, as they are written: not deterministic, with jumps. */
final class Nfa {
  // What leads from one state to another; a letter is a label from LETTERS on.
  static final int ANY = 0;
  static final int GAP = 1;

  /** Leads to no state but to what is found. */
  static final int FOUND = 2;

  static final int JUMP = 3;
  static final int LETTERS = 4;

  private static final int END = -1;

  // The ways out of each state, chained: the last way, and for each way label, end and the one
  // before.
  private final Ints last = new Ints();
  private final Ints labels = new Ints();
  private final Ints ends = new Ints();
  private final Ints before = new Ints();
  private final Lexicon.Builder lexicon;
  private final int root;
  private final int start;

  Nfa(Lexicon.Builder lexicon) {
    this.lexicon = lexicon;
    root = state();
    start = state();
    step(root, Lexicon.START, start);
  }

  int root() {
    return root;
  }

  /** Where patterns begin that only stand at the start of a sentence. */
  int start() {
    return start;
  }

  /** Whether no word leads to a state. */
  boolean isFirst(int state) {
    return state == root || state == start;
  }

  int state() {
    last.add(END);
    return last.size() - 1;
  }

  int states() {
    return last.size();
  }

  int letter(String word) {
    return lexicon.letter(word);
  }

  void step(int from, int letter, int to) {
    way(from, LETTERS + letter, to);
  }

  int any(int from, int to) {
    way(from, ANY, to);
    return to;
  }

  void jump(int from, int to) {
    way(from, JUMP, to);
  }

  /** Up to {@link Matcher#LONGEST_GAP} words may stand between the two. */
  void gap(int from, int to) {
    way(from, GAP, to);
  }

  void accept(int state, int found) {
    way(state, FOUND, found);
  }

  private void way(int from, int label, int end) {
    before.add(last.get(from));
    last.set(from, labels.size());
    labels.add(label);
    ends.add(end);
  }

  /** A way out of a state, or a negative number where there is none. */
  int way(int state) {
    return last.get(state);
  }

  /** Another way out of the same state, or a negative number. */
  int other(int way) {
    return before.get(way);
  }

  int label(int way) {
    return labels.get(way);
  }

  int end(int way) {
    return ends.get(way);
  }
}
