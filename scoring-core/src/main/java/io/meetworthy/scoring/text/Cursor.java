package io.meetworthy.scoring.text;

/** Looks at words from one place on, without moving past the end of a sentence. */
final class Cursor {
  final Words words;
  final Lexicon lexicon;
  int at;
  private int limit;

  Cursor(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Starts at a word; the sentence ends before {@code end}. */
  void from(int start, int end) {
    at = start;
    limit = end;
  }

  boolean is(Trait trait) {
    return at < limit && lexicon.is(words.letter(at), trait);
  }

  boolean isDigits() {
    return at < limit && words.letter(at) == Lexicon.NUMBER;
  }

  boolean isLetter(int letter) {
    return at < limit && words.letter(at) == letter;
  }

  boolean looks(int mark) {
    return at < limit && words.is(at, mark);
  }

  /** Whether this word touches the one before, as in "15min". */
  boolean touches() {
    return at > 0 && at < limit && words.start(at) == words.end(at - 1);
  }

  boolean take(Trait trait) {
    boolean taken = is(trait);
    at += taken ? 1 : 0;
    return taken;
  }

  boolean takeLetter(int letter) {
    boolean taken = isLetter(letter);
    at += taken ? 1 : 0;
    return taken;
  }

  /** Goes past these words, each where it stands next. */
  void skip(int... letters) {
    for (int letter : letters) {
      takeLetter(letter);
    }
  }

  int value() {
    return lexicon.value(words.letter(at));
  }
}
