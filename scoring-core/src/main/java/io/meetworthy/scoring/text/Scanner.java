package io.meetworthy.scoring.text;

/** Reads the characters of a field once, from left to right, into words and sentences. */
final class Scanner {
  private final Lexicon lexicon;
  private final Chars chars = new Chars();
  private final Transcript transcript;
  private final Speller speller;

  Scanner(Lexicon lexicon, Words words, Sentences sentences, Spellings spellings) {
    this.lexicon = lexicon;
    transcript = new Transcript(lexicon, words, sentences, spellings);
    speller = new Speller(chars, transcript);
  }

  /** Letters seen that belong to no Latin alphabet. */
  int foreignLetters() {
    return speller.foreignLetters();
  }

  /** Whether a word in capitals or a sign of exclamation was seen. */
  boolean isLoud() {
    return transcript.isLoud();
  }

  /** Words of the field scanned last, numbers and links among them. */
  int wordCount() {
    return transcript.wordCount();
  }

  /** Letters of the field scanned last. */
  int letterCount() {
    return speller.letterCount();
  }

  void scan(String field) {
    chars.of(field);
    transcript.begin();
    speller.begin();
    if (isCited()) {
      transcript.next(Words.QUOTED);
    }
    while (chars.more()) {
      char raw = chars.text[chars.at];
      if (raw == ' ') {
        chars.at++;
      } else if (Speller.isPlain(raw)) {
        word();
      } else {
        sign(Glyphs.fold(raw));
      }
    }
    transcript.endSentence('\n');
  }

  private void word() {
    if (!speller.read()) {
      link();
    }
  }

  private void sign(char c) {
    switch (Glyphs.kind(c)) {
      case Glyphs.LETTER -> word();
      case Glyphs.DIGIT -> Digits.read(chars, transcript);
      case Glyphs.NEWLINE -> newLine();
      case Glyphs.STOP -> stop(c);
      case Glyphs.PAUSE -> pause(c);
      case Glyphs.OPEN -> open();
      case Glyphs.AT -> address();
      default -> {
        small(c);
        chars.at++;
      }
    }
  }

  /** Signs that change a neighbour and are nothing themselves. */
  private void small(char c) {
    switch (Glyphs.kind(c)) {
      case Glyphs.COMMA -> transcript.mark(Words.COMMA_AFTER);
      case Glyphs.QUOTE -> transcript.quoteSign();
      case Glyphs.MONEY -> transcript.next(Words.MONEY);
      default -> {
        int at = chars.at;
        if (c == '-' && at > 0 && chars.isBlank(at - 1) && chars.isBlank(at + 1)) {
          transcript.mark(Words.PAUSE_AFTER);
        }
      }
    }
  }

  private void pause(char c) {
    int at = chars.at;
    if (c == ':'
        && at + 2 < chars.length
        && chars.text[at + 1] == '/'
        && chars.text[at + 2] == '/') {
      link();
    } else {
      transcript.mark(Words.PAUSE_AFTER);
      chars.at++;
    }
  }

  private void newLine() {
    int from = chars.at;
    int lines = 0;
    for (; chars.more(); chars.at++) {
      char c = Glyphs.fold(chars.text[chars.at]);
      if (c == '\n') {
        lines++;
      } else if (c != '\r' && c != ' ' && c != '\t') {
        break;
      }
    }
    if (lines == 0 && from > 0) {
      lines = 1;
    }
    transcript.newLine(lines, isItem(), isCited());
  }

  private boolean isItem() {
    return chars.more() && "-*\u2022".indexOf(chars.text[chars.at]) >= 0;
  }

  /** A line that begins with ">" is somebody else's, cited. */
  private boolean isCited() {
    return chars.more() && chars.text[chars.at] == '>';
  }

  private void stop(char c) {
    boolean within = c == '.' && chars.at + 1 < chars.length && !endsHere();
    chars.at++;
    if (!within) {
      transcript.endSentence(c);
    }
  }

  private boolean endsHere() {
    int at = chars.at;
    if (chars.isLetter(at + 1) || chars.isDigit(at + 1) || transcript.isSentenceEmpty()) {
      return false;
    }
    if (!transcript.endsAt(at)) {
      return true;
    }
    boolean dotted = at > 2 && chars.text[at - 2] == '.';
    return dotted ? isCapitalNext() : !transcript.isShortened();
  }

  private boolean isCapitalNext() {
    int next = chars.at + 1;
    while (next < chars.length && chars.isBlank(next)) {
      next++;
    }
    return next < chars.length && Character.isUpperCase(chars.text[next]);
  }

  private void open() {
    int from = chars.at;
    int end = Placeholders.end(chars.text, from, chars.length, lexicon);
    if (end < 0) {
      chars.at++;
    } else {
      chars.at = end;
      transcript.add(Lexicon.PLACEHOLDER, from, end, 0);
    }
  }

  /** From the run's first character to the next blank, whatever is between. */
  private void link() {
    int from = chars.run();
    transcript.takeBack(from);
    transcript.add(Links.letter(chars.since(from)), from, chars.at, 0);
  }

  private void address() {
    if (!transcript.endsAt(chars.at) || !chars.isLetter(chars.at + 1)) {
      chars.at++;
      return;
    }
    int from = chars.run();
    transcript.takeBack(from);
    transcript.add(Lexicon.ADDRESS, from, chars.at, 0);
  }
}
