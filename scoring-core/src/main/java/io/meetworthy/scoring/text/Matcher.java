package io.meetworthy.scoring.text;

/** Walks the words once with every phrase at the same time. */
final class Matcher {
  /** How many words a gap may hold. */
  static final int LONGEST_GAP = 3;

  /** More threads than any sentence of people needs; the bound keeps hostile ones linear. */
  private static final int MOST = 64;

  private final Automaton automaton;
  private final Words words;
  private final Sentences sentences;
  private final Matches matches;
  private int[] state = new int[MOST];
  private int[] start = new int[MOST];
  private int[] skips = new int[MOST];
  private int[] nextState = new int[MOST];
  private int[] nextStart = new int[MOST];
  private int[] nextSkips = new int[MOST];
  private int live;

  Matcher(Automaton automaton, Words words, Sentences sentences, Matches matches) {
    this.automaton = automaton;
    this.words = words;
    this.sentences = sentences;
    this.matches = matches;
  }

  void run() {
    int before = 0;
    for (int word = 0; word < words.count(); word++) {
      int marks = words.marks(word);
      int letter = words.letter(word);
      boolean perhapsName =
          letter > Lexicon.PLACEHOLDER
              && (marks & (Words.CAPITAL | Words.SENTENCE_START)) == Words.CAPITAL
              && words.end(word) - words.start(word) > 1;
      before = (marks & Words.SENTENCE_START) != 0 ? 0 : before;
      live = 0;
      for (int thread = 0; thread < before; thread++) {
        step(thread, word, letter, perhapsName);
      }
      int next = automaton.start(letter);
      if (next == Automaton.DEAD && perhapsName) {
        next = automaton.start(Lexicon.NAME);
      }
      if (next != Automaton.DEAD) {
        arrive(next, word, word);
      }
      before = live;
      swap();
    }
  }

  private void step(int thread, int word, int letter, boolean perhapsName) {
    int next = automaton.next(state[thread], letter);
    if (next == Automaton.DEAD && perhapsName) {
      next = automaton.next(state[thread], Lexicon.NAME);
    }
    if (next != Automaton.DEAD) {
      arrive(next, start[thread], word);
    }
    if (skips[thread] > 0) {
      keep(state[thread], start[thread], skips[thread] - 1);
    }
  }

  private void arrive(int next, int first, int word) {
    int to = automaton.acceptsTo(next);
    for (int place = automaton.acceptsFrom(next); place < to; place++) {
      int accept = automaton.accepted(place);
      if (holds(accept & ((1 << Automaton.ANCHOR_BITS) - 1), first, word)) {
        matches.add(accept >> Automaton.ANCHOR_BITS, first, word + 1);
      }
    }
    if (isHopeful(next, word, 0)) {
      keep(next, first, 0);
    }
    int after = automaton.after(next);
    if (after != Automaton.DEAD && isHopeful(after, word, LONGEST_GAP)) {
      keep(after, first, LONGEST_GAP);
    }
  }

  /** Whether one of the next words may lead on; most threads end here and cost nothing more. */
  private boolean isHopeful(int next, int word, int skipping) {
    if (automaton.takesAny(next)) {
      return true;
    }
    int end = Math.min(words.count() - 1, word + 1 + skipping);
    for (int ahead = word + 1; ahead <= end; ahead++) {
      int marks = words.marks(ahead);
      if ((marks & Words.SENTENCE_START) != 0) {
        return false;
      }
      if (automaton.mayTake(next, words.letter(ahead))
          || ((marks & Words.CAPITAL) != 0 && automaton.mayTake(next, Lexicon.NAME))) {
        return true;
      }
    }
    return false;
  }

  private void keep(int next, int first, int skipping) {
    if (live < MOST) {
      nextState[live] = next;
      nextStart[live] = first;
      nextSkips[live] = skipping;
      live++;
    }
  }

  private void swap() {
    int[] states = state;
    int[] starts = start;
    int[] skipped = skips;
    state = nextState;
    start = nextStart;
    skips = nextSkips;
    nextState = states;
    nextStart = starts;
    nextSkips = skipped;
  }

  private boolean holds(int anchors, int first, int last) {
    if (anchors == 0) {
      return true;
    }
    boolean ends = last + 1 == words.count() || words.is(last + 1, Words.SENTENCE_START);
    return ((anchors & Automaton.AT_START) == 0 || words.is(first, Words.SENTENCE_START))
        && ((anchors & Automaton.AT_END) == 0 || ends)
        && ((anchors & Automaton.IN_QUESTION) == 0 || sentences.isQuestion(words.sentence(first)));
  }
}
