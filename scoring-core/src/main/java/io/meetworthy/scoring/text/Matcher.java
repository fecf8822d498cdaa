package io.meetworthy.scoring.text;

/** Walks the words once with every phrase at the same time. */
final class Matcher {
  /** How many words a gap may hold. */
  static final int LONGEST_GAP = 3;

  /** More threads than any sentence of people needs; the bound keeps hostile ones linear. */
  private static final int MOST = 64;

  private static final int FIRST_AT = 32;
  private static final int SKIPS_AT = 28;
  private static final int STATE = (1 << SKIPS_AT) - 1;

  private final Automaton automaton;
  private final Words words;
  private final Sentences sentences;
  private final Matches matches;
  // A thread in one number: its first word, the words that its gap may still skip, its state.
  private long[] threads = new long[MOST];
  private long[] kept = new long[MOST];
  private int live;
  private long ahead;

  Matcher(Automaton automaton, Words words, Sentences sentences, Matches matches) {
    this.automaton = automaton;
    this.words = words;
    this.sentences = sentences;
    this.matches = matches;
  }

  void run() {
    int before = 0;
    for (int word = 0; word < words.count(); word++) {
      int letter = words.letter(word);
      boolean name = isPerhapsName(word, letter);
      before = words.is(word, Words.SENTENCE_START) ? 0 : before;
      live = 0;
      ahead = ahead(word, 0);
      for (int thread = 0; thread < before; thread++) {
        step(threads[thread], word, letter, name);
      }
      int next = automaton.start(letter);
      if (next == Automaton.DEAD && name) {
        next = automaton.start(Lexicon.NAME);
      }
      if (next != Automaton.DEAD) {
        arrive(next, word, word);
      }
      before = live;
      swap();
    }
  }

  /** A known word in capitals amid a sentence may be a name as well: "Will", "May". */
  private boolean isPerhapsName(int word, int letter) {
    return letter > Lexicon.PLACEHOLDER
        && (words.marks(word) & (Words.CAPITAL | Words.SENTENCE_START)) == Words.CAPITAL
        && words.end(word) - words.start(word) > 1;
  }

  private void step(long thread, int word, int letter, boolean perhapsName) {
    int state = (int) thread & STATE;
    int first = (int) (thread >>> FIRST_AT);
    int next = automaton.next(state, letter);
    if (next == Automaton.DEAD && perhapsName) {
      next = automaton.next(state, Lexicon.NAME);
    }
    if (next != Automaton.DEAD) {
      arrive(next, first, word);
    }
    int skips = (int) thread >>> SKIPS_AT;
    if (skips > 0) {
      keep(state, first, skips - 1);
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
    if (automaton.mayTake(next, ahead) || automaton.takesAny(next)) {
      keep(next, first, 0);
    }
    int after = automaton.after(next);
    if (after != Automaton.DEAD
        && (automaton.mayTake(after, ahead(word, LONGEST_GAP)) || automaton.takesAny(after))) {
      keep(after, first, LONGEST_GAP);
    }
  }

  /** The bits of the words that may lead on; most threads end here and cost nothing more. */
  private long ahead(int word, int skipping) {
    long bits = 0;
    int end = Math.min(words.count() - 1, word + 1 + skipping);
    for (int next = word + 1; next <= end; next++) {
      int marks = words.marks(next);
      if ((marks & Words.SENTENCE_START) != 0) {
        break;
      }
      bits |= automaton.bit(words.letter(next));
      bits |= (marks & Words.CAPITAL) != 0 ? automaton.bit(Lexicon.NAME) : 0;
    }
    return bits;
  }

  private void keep(int next, int first, int skipping) {
    if (live < MOST) {
      kept[live++] = (long) first << FIRST_AT | skipping << SKIPS_AT | next;
    }
  }

  private void swap() {
    long[] walked = threads;
    threads = kept;
    kept = walked;
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
