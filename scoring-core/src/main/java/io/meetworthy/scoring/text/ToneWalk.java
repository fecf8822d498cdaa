package io.meetworthy.scoring.text;

/**
 * Walks over a body and shows what its tone is read from; names and cited words are passed over.
 */
final class ToneWalk {
  private static final long PASSED = Spellings.NO_WORD;

  private final Words words;
  private final Sentences sentences;
  private final Spellings spellings;
  private final int body;
  private int word;

  ToneWalk(Words words, Sentences sentences, Spellings spellings, int body) {
    this.words = words;
    this.sentences = sentences;
    this.spellings = spellings;
    this.body = body;
    word = body;
  }

  void show(ToneSink sink, int firstSentence) {
    long before = PASSED;
    boolean opened = false;
    int last = -1;
    int sentence = firstSentence;
    for (int at = spellings.subjectCount(); at < spellings.count(); at++) {
      advance(spellings.start(at), last);
      boolean opens = last != word && words.is(word, Words.SENTENCE_START);
      last = word;
      while (sentence < words.sentence(word)) {
        sink.sign(sentences.sign(sentence++));
      }
      long key = key(at);
      if (key != PASSED) {
        boolean asked = sentences.isQuestion(words.sentence(word));
        int number = key == spellings.key(at) ? spellings.number(at) : words.letter(word);
        sink.word(key, number, opens, opens && word == body, asked, at);
        if (!opens && before != PASSED) {
          sink.pair(before, key, opened, at);
        }
      }
      opened = opens;
      before = key;
    }
    while (sentence < sentences.count) {
      sink.sign(sentences.sign(sentence++));
    }
    int questions = 0;
    for (int of = firstSentence; of < sentences.count; of++) {
      questions += sentences.isQuestion(of) ? 1 : 0;
    }
    sink.counts(
        Math.min(sentences.count - firstSentence, ToneSink.MANY),
        Math.min(questions, ToneSink.MANY),
        Math.min((spellings.count() - spellings.subjectCount()) / 8, ToneSink.MANY));
  }

  /** To the word that begins at or before this place; two words may begin at one place. */
  private void advance(int start, int last) {
    while (word + 1 < words.count()
        && words.start(word + 1) <= start
        && (words.start(word) < words.start(word + 1) || word == last)) {
      word++;
    }
  }

  private long key(int at) {
    int letter = words.letter(word);
    if (letter == Lexicon.NAME || letter == Lexicon.PLACEHOLDER || words.is(word, Words.QUOTED)) {
      return PASSED;
    }
    long key = spellings.key(at);
    return key == Spellings.NO_WORD ? -letter : key;
  }
}
