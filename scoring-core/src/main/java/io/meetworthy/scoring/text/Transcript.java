package io.meetworthy.scoring.text;

/** What is taken down of a field as it is read: its words and their marks, its sentences. */
final class Transcript {
  private static final int STARTS = Words.SENTENCE_START | Words.LINE_START | Words.PARAGRAPH_START;

  private final Lexicon lexicon;
  private final Words words;
  private final Sentences sentences;
  private final Spellings spellings;
  private int firstSentence;
  private int sentenceStart;
  private int pending;
  private boolean quoted;
  private int lineWords;
  private int wordCount;
  private boolean loud;

  Transcript(Lexicon lexicon, Words words, Sentences sentences, Spellings spellings) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentences = sentences;
    this.spellings = spellings;
  }

  /** Whether a word in capitals or a sign of exclamation was seen. */
  boolean isLoud() {
    return loud;
  }

  /** Words of this field, numbers and links among them. */
  int wordCount() {
    return wordCount;
  }

  void begin() {
    firstSentence = sentences.count;
    sentenceStart = words.count();
    quoted = false;
    lineWords = 0;
    wordCount = 0;
    pending = STARTS;
  }

  /** Marks the word to come. */
  void next(int mark) {
    pending |= mark;
  }

  void quoteSign() {
    quoted = !quoted;
  }

  void addWord(long key, int from, int to, int looks) {
    int number = lexicon.number(key);
    int letter = lexicon.letter(number);
    int second = lexicon.second(letter);
    if (second == 0) {
      add(letter, key, number, from, to, looks);
      return;
    }
    int first = lexicon.value(letter);
    add(first, lexicon.key(first), first, from, to, looks);
    addJoined(lexicon.key(second), from, to);
  }

  /** A word that is written together with the one before, and stands where it stands. */
  void addJoined(long key, int from, int to) {
    int number = lexicon.number(key);
    add(lexicon.letter(number), key, number, from, to, 0);
    wordCount--;
  }

  /** What is no word: a link, an address, a placeholder. */
  void add(int letter, int from, int to, int looks) {
    add(letter, Spellings.NO_WORD, letter, from, to, looks);
  }

  /** A number in hundredths. */
  void addNumber(int value, int from, int to, int looks) {
    boolean money = (pending & Words.MONEY) != 0;
    add(money ? Lexicon.MONEY : Lexicon.NUMBER, from, to, looks);
    words.value(words.count() - 1, value);
  }

  private void add(int letter, long key, int number, int from, int to, int looks) {
    loud |= (looks & Words.SHOUT) != 0;
    words.add(letter, from, to, looks | pending | (quoted ? Words.QUOTED : 0), sentences.count);
    spellings.add(key, number, from, to);
    pending = pending & Words.QUOTED;
    lineWords++;
    wordCount++;
  }

  /** Marks the sentence's last word, where it has one. */
  void mark(int mark) {
    if (!isSentenceEmpty()) {
      words.mark(words.count() - 1, mark);
    }
  }

  boolean isSentenceEmpty() {
    return words.count() == sentenceStart;
  }

  /** Whether the sentence's last word ends at a place. */
  boolean endsAt(int place) {
    return !isSentenceEmpty() && words.end(words.count() - 1) == place;
  }

  /** Whether a stop after the sentence's last word belongs to it: "Dr.", "J.". */
  boolean isShortened() {
    int last = words.count() - 1;
    boolean initial = words.end(last) - words.start(last) == 1 && words.is(last, Words.CAPITAL);
    return initial || lexicon.is(words.letter(last), Trait.ABBREVIATION);
  }

  /** Takes back the words from a place on, which were part of something longer. */
  void takeBack(int from) {
    while (!isSentenceEmpty() && words.start(words.count() - 1) >= from) {
      pending |= words.marks(words.count() - 1) & STARTS;
      words.cut(words.count() - 1);
      spellings.drop();
      wordCount--;
    }
  }

  /** So many line ends; what follows may be an item of a list, or somebody else's words. */
  void newLine(int lines, boolean item, boolean cited) {
    boolean comma = words.count() > 0 && words.is(words.count() - 1, Words.COMMA_AFTER);
    if (lines > 1 || item || (comma && lineWords <= 5)) {
      endSentence('\n');
    }
    quoted = quoted && lines == 1;
    pending = (pending & ~Words.QUOTED) | Words.LINE_START | (cited ? Words.QUOTED : 0);
    pending |= lines > 1 ? Words.PARAGRAPH_START : 0;
    lineWords = 0;
  }

  void endSentence(char sign) {
    loud |= sign == '!';
    if (isSentenceEmpty() && sentences.count > firstSentence) {
      sentences.mend(sign);
    } else if (!isSentenceEmpty()) {
      sentences.add(sign);
      sentenceStart = words.count();
      pending |= Words.SENTENCE_START;
    }
  }
}
