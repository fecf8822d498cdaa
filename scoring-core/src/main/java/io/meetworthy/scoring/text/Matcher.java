package io.meetworthy.scoring.text;

/** Walks from each word as far as any phrase leads, every phrase at the same time. */
final class Matcher {
  /** How many words a gap may hold. */
  static final int LONGEST_GAP = 3;

  /** More steps from one word than any sentence of people needs; it keeps hostile ones linear. */
  private static final int MOST_STEPS = 256;

  // A word as the automaton sees it: its kind, whether it may be a name as well, and whether no
  // phrase goes on to it.
  private static final int KIND = (1 << Automaton.LETTER_BITS) - 1;
  private static final int NAME = 1 << Automaton.LETTER_BITS;
  private static final int STOP = NAME << 1;

  private final Automaton automaton;
  private final Words words;
  private final Sentences sentences;
  private final Matches matches;
  private final int[] signs;
  private final int nameKind;
  private int first;
  private int steps;

  Matcher(Automaton automaton, Words words, Sentences sentences, Matches matches) {
    this.automaton = automaton;
    this.words = words;
    this.sentences = sentences;
    this.matches = matches;
    signs = new int[words.count() + 1];
    nameKind = automaton.kind(Lexicon.NAME);
  }

  void run() {
    int count = words.count();
    for (int word = 0; word < count; word++) {
      signs[word] = sign(word);
    }
    signs[count] = STOP;
    int anyStart = automaton.anyStart();
    int atStart = automaton.start(automaton.kind(Lexicon.START));
    for (first = 0; first < count; first++) {
      int sign = signs[first];
      int state = automaton.start(sign & KIND);
      if (state == Automaton.DEAD && (sign & NAME) != 0) {
        state = automaton.start(nameKind);
      }
      steps = MOST_STEPS;
      walk(state, first);
      walk(anyStart, first);
      if ((sign & STOP) != 0) {
        walk(automaton.next(atStart, sign & KIND), first);
        walk(automaton.any(atStart), first);
      }
    }
  }

  private int sign(int word) {
    int letter = words.letter(word);
    int marks = words.marks(word);
    int sign = automaton.kind(letter);
    if ((marks & Words.SENTENCE_START) != 0) {
      return sign | STOP;
    }
    return (marks & Words.CAPITAL) != 0 && isPerhapsName(word, letter) ? sign | NAME : sign;
  }

  /** A known word in capitals amid a sentence may be a name as well: "Will", "May". */
  private boolean isPerhapsName(int word, int letter) {
    return letter > Lexicon.PLACEHOLDER && words.end(word) - words.start(word) > 1;
  }

  /** Goes on from a state that was reached with a word. */
  private void walk(int reached, int with) {
    int state = reached;
    int word = with;
    while (state != Automaton.DEAD && steps > 0) {
      steps--;
      if (automaton.finds(state)) {
        find(state, word);
      }
      int after = automaton.after(state);
      if (after != Automaton.DEAD) {
        leap(after, word);
      }
      word++;
      int sign = signs[word];
      if ((sign & STOP) != 0) {
        return;
      }
      int any = automaton.any(state);
      state = next(state, any, sign);
      if (leadsOn(any, word)) {
        walk(any, word);
      }
    }
  }

  /** Whether a walk from a state that was reached with a word can come to anything. */
  private boolean leadsOn(int state, int word) {
    int sign = signs[word + 1];
    return state != Automaton.DEAD
        && (automaton.leadsOn(state, sign & KIND)
            || ((sign & NAME) != 0 && automaton.leadsOn(state, nameKind)));
  }

  /** Goes on after each of the words that may end a gap. */
  private void leap(int after, int word) {
    int any = automaton.any(after);
    for (int next = word + 1; next <= word + 1 + LONGEST_GAP; next++) {
      int sign = signs[next];
      if ((sign & STOP) != 0) {
        return;
      }
      walk(next(after, any, sign), next);
      if (leadsOn(any, next)) {
        walk(any, next);
      }
    }
  }

  /** A word is read as a name only where the patterns so far know it in no other way. */
  private int next(int state, int any, int sign) {
    int next = automaton.next(state, sign & KIND);
    boolean named = next == Automaton.DEAD && any == Automaton.DEAD && (sign & NAME) != 0;
    return named ? automaton.next(state, nameKind) : next;
  }

  private void find(int state, int word) {
    int to = automaton.acceptsTo(state);
    for (int place = automaton.acceptsFrom(state); place < to; place++) {
      int accept = automaton.accepted(place);
      if (holds(accept & ((1 << Automaton.ANCHOR_BITS) - 1), word)) {
        matches.add(accept >> Automaton.ANCHOR_BITS, first, word + 1);
      }
    }
  }

  private boolean holds(int anchors, int last) {
    if (anchors == 0) {
      return true;
    }
    boolean ends = (signs[last + 1] & STOP) != 0;
    return ((anchors & Automaton.AT_END) == 0 || ends)
        && ((anchors & Automaton.IN_QUESTION) == 0 || sentences.isQuestion(words.sentence(first)));
  }
}
