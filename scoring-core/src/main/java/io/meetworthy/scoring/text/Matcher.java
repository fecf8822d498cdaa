package io.meetworthy.scoring.text;

/** Walks the words once with every phrase at the same time. */
final class Matcher {
  private static final int LONGEST = 24;

  private final Automaton automaton;
  private final Words words;
  private final Sentences sentences;
  private final Matches matches;
  private final int[] state = new int[LONGEST];
  private final int[] start = new int[LONGEST];

  Matcher(Automaton automaton, Words words, Sentences sentences, Matches matches) {
    this.automaton = automaton;
    this.words = words;
    this.sentences = sentences;
    this.matches = matches;
  }

  void run() {
    int live = 0;
    for (int word = 0; word < words.count(); word++) {
      int marks = words.marks(word);
      int letter = words.letter(word);
      boolean perhapsName = (marks & (Words.CAPITAL | Words.SENTENCE_START)) == Words.CAPITAL;
      live = (marks & Words.SENTENCE_START) != 0 ? 0 : live;
      int kept = 0;
      for (int thread = 0; thread < live; thread++) {
        int next = automaton.next(state[thread], letter);
        if (next == Automaton.DEAD && perhapsName) {
          next = automaton.next(state[thread], Lexicon.NAME);
        }
        if (next != Automaton.DEAD) {
          state[kept] = next;
          start[kept] = start[thread];
          found(automaton.accepts(next), start[kept], word);
          kept++;
        }
      }
      live = begin(word, letter, perhapsName, kept);
    }
  }

  private int begin(int word, int letter, boolean perhapsName, int live) {
    int next = automaton.start(letter);
    if (next == Automaton.DEAD && perhapsName) {
      next = automaton.start(Lexicon.NAME);
    }
    if (next == Automaton.DEAD || live == LONGEST) {
      return live;
    }
    state[live] = next;
    start[live] = word;
    found(automaton.accepts(next), word, word);
    return live + 1;
  }

  private void found(int[] accepts, int first, int last) {
    for (int accept : accepts) {
      if (holds(accept & (1 << Automaton.ANCHOR_BITS) - 1, first, last)) {
        matches.add(accept >> Automaton.ANCHOR_BITS, first, last + 1);
      }
    }
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
