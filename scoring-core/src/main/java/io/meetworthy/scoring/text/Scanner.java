package io.meetworthy.scoring.text;

/** Reads the characters of a field once, from left to right, into words and sentences. */
final class Scanner {
  private static final long NOT = Spellings.key("not");

  private final Lexicon lexicon;
  private final Words words;
  private final Sentences sentences;
  private final Spellings spellings;
  private char[] word = new char[64];
  private char[] text = new char[0];
  private int length;
  private int at;
  private int sentenceStart;
  private int pending;
  private boolean quoted;
  private int lineWords;
  private int foreign;
  private int wordCount;
  private int letters;
  private boolean loud;

  Scanner(Lexicon lexicon, Words words, Sentences sentences, Spellings spellings) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentences = sentences;
    this.spellings = spellings;
  }

  /** Letters seen that belong to no Latin alphabet. */
  int foreignLetters() {
    return foreign;
  }

  /** Whether a word in capitals or a sign of exclamation was seen. */
  boolean isLoud() {
    return loud;
  }

  /** Words of the field scanned last, numbers and links among them. */
  int wordCount() {
    return wordCount;
  }

  /** Letters of the field scanned last. */
  int letterCount() {
    return letters;
  }

  void scan(String field) {
    length = field.length();
    text = field.toCharArray();
    at = 0;
    sentenceStart = words.count();
    quoted = false;
    lineWords = 0;
    wordCount = 0;
    letters = 0;
    pending = Words.SENTENCE_START | Words.LINE_START | Words.PARAGRAPH_START;
    pending |= citation();
    while (at < length) {
      char raw = text[at];
      if (raw == ' ') {
        at++;
      } else if (isPlain(raw)) {
        word();
      } else {
        sign(Glyphs.fold(raw));
      }
    }
    endSentence('\n');
  }

  /** One of the 52 letters that most texts are made of, upper or lower case. */
  private static boolean isPlain(char raw) {
    int lower = raw | ' ';
    return lower >= 'a' && lower <= 'z';
  }

  private void sign(char c) {
    switch (Glyphs.kind(c)) {
      case Glyphs.LETTER -> word();
      case Glyphs.DIGIT -> number();
      case Glyphs.SPACE -> at++;
      case Glyphs.NEWLINE -> newline();
      case Glyphs.STOP -> stop(c);
      case Glyphs.COMMA -> after(Words.COMMA_AFTER);
      case Glyphs.PAUSE -> pause(c);
      case Glyphs.QUOTE -> {
        quoted = !quoted;
        at++;
      }
      case Glyphs.OPEN -> open();
      case Glyphs.AT -> address();
      case Glyphs.MONEY -> {
        pending |= Words.MONEY;
        at++;
      }
      default -> dash(c);
    }
  }

  private void dash(char c) {
    if (c == '-' && at > 0 && isBlank(at - 1) && isBlank(at + 1)) {
      mark(Words.PAUSE_AFTER);
    }
    at++;
  }

  private boolean isBlank(int place) {
    return place >= length || text[place] == ' ' || text[place] == '\n';
  }

  private void word() {
    char[] from = text;
    char[] to = word;
    int size = 0;
    long key = Spellings.NO_WORD;
    int capitals = 0;
    int end = Math.min(length, at + to.length);
    int i = at;
    for (; i < end && isPlain(from[i]); i++) {
      char lower = (char) (from[i] | ' ');
      capitals += lower == from[i] ? 0 : 1;
      to[size++] = lower;
      key = Spellings.key(key, lower);
    }
    int start = at;
    at = i;
    if (i < length && from[i] != ' ' && goesOn(from[i])) {
      rest(start, size, key, capitals);
    } else {
      finish(start, size, key, capitals);
    }
  }

  /** Whether a character may belong to the word or make something else of it. */
  private static boolean goesOn(char raw) {
    return raw > 127 || raw == '\'' || raw == '`' || raw == '.' || isPlain(raw);
  }

  /** The rest of a word that is not plain: accents, apostrophes, hidden characters, a host name. */
  private void rest(int from, int plain, long plainKey, int plainCapitals) {
    int size = plain;
    long key = plainKey;
    int capitals = plainCapitals;
    while (at < length) {
      char raw = text[at];
      char c = Glyphs.fold(raw);
      int kind = Glyphs.kind(c);
      if (kind == Glyphs.LETTER) {
        if (c >= 0x250) {
          foreign++;
          capitals += Character.isLowerCase(c) ? 0 : 1;
        }
        capitals += raw != c && Character.isUpperCase(raw) ? 1 : 0;
        size = put(c, size);
        key = Spellings.key(key, c);
      } else if (kind == Glyphs.APOSTROPHE && at + 1 < length && isLetter(at + 1)) {
        if (contraction(from, size, key, capitals)) {
          return;
        }
      } else if (kind != Glyphs.IGNORED && !isDotted(from)) {
        break;
      }
      at++;
    }
    if (atHost(size)) {
      link();
    } else {
      finish(from, size, key, capitals);
    }
  }

  /** "p.m." and "e.g." are one word. */
  private boolean isDotted(int from) {
    return at - from == 1
        && text[at] == '.'
        && at + 2 < length
        && isLetter(at + 1)
        && !isLetter(at + 2);
  }

  private void finish(int from, int size, long key, int capitals) {
    letters += size;
    int looks = capitals == 0 ? 0 : looks(capitals, size);
    addWord(key, from, at, looks);
  }

  private int put(char c, int size) {
    if (size == word.length) {
      word = java.util.Arrays.copyOf(word, size * 2);
    }
    word[size] = c;
    return size + 1;
  }

  private boolean isLetter(int place) {
    return Glyphs.kind(Glyphs.fold(text[place])) == Glyphs.LETTER;
  }

  private static int looks(int capitals, int size) {
    int capital = capitals > 0 ? Words.CAPITAL : 0;
    return capital | (capitals == size && size > 1 ? Words.SHOUT : 0);
  }

  /** "Don't" is two words that both stand where it stands. */
  private boolean contraction(int from, int size, long key, int capitals) {
    int to = at + 1;
    char first = Glyphs.fold(text[to]);
    while (to < length && isLetter(to)) {
      to++;
      if (to - at > 3) {
        return false;
      }
    }
    int looks = looks(capitals, size);
    if (first == 't' && to - at == 2 && size > 1 && word[size - 1] == 'n') {
      String stem = String.valueOf(word, 0, size - 1);
      String base = Vocabulary.BEFORE_NOT.getOrDefault(stem, stem);
      at = to;
      addWord(Spellings.key(base), from, to, looks);
      addWord(NOT, from, to, 0);
      wordCount--;
      return true;
    }
    String ending = String.valueOf(text, at + 1, to - at - 1);
    String second = Vocabulary.AFTER_APOSTROPHE.get(ending);
    if (second == null) {
      return false;
    }
    at = to;
    addWord(key, from, to, looks);
    addWord(Spellings.key(second), from, to, 0);
    wordCount--;
    return true;
  }

  private void number() {
    int from = at;
    int looks = Words.DIGITS;
    long value = 0;
    int decimals = 0;
    boolean point = false;
    while (at < length) {
      char c = Glyphs.fold(text[at]);
      if (c >= '0' && c <= '9') {
        if (!point) {
          value = Math.min(value * 10 + c - '0', 10_000_000);
        } else if (decimals < 2) {
          value = value * 10 + c - '0';
          decimals++;
        }
      } else if ((c == '.' || c == ',' || c == ':' || c == '/') && digitAt(at + 1)) {
        looks |= c == ':' || c == '/' ? Words.CLOCK : 0;
        point |= c != ',';
      } else {
        break;
      }
      at++;
    }
    for (; decimals < 2; decimals++) {
      value *= 10;
    }
    int letter = (pending & Words.MONEY) != 0 ? Lexicon.MONEY : Lexicon.NUMBER;
    add(letter, from, at, looks);
    words.value(words.count() - 1, (int) Math.min(value, Integer.MAX_VALUE));
  }

  private boolean digitAt(int place) {
    return place < length && Glyphs.kind(Glyphs.fold(text[place])) == Glyphs.DIGIT;
  }

  private void addWord(long key, int from, int to, int looks) {
    int number = lexicon.number(key);
    int letter = lexicon.letter(number);
    int second = lexicon.second(letter);
    if (second == 0) {
      add(letter, key, number, from, to, looks);
      return;
    }
    int first = lexicon.value(letter);
    add(first, lexicon.key(first), first, from, to, looks);
    add(second, lexicon.key(second), second, from, to, 0);
    wordCount--;
  }

  private void add(int letter, int from, int to, int looks) {
    add(letter, Spellings.NO_WORD, letter, from, to, looks);
  }

  private void add(int letter, long key, int number, int from, int to, int looks) {
    loud |= (looks & Words.SHOUT) != 0;
    words.add(letter, from, to, looks | pending | (quoted ? Words.QUOTED : 0), sentences.count);
    spellings.add(key, number, from, to);
    pending = pending & Words.QUOTED;
    lineWords++;
    wordCount++;
  }

  private void mark(int mark) {
    if (words.count() > sentenceStart) {
      words.mark(words.count() - 1, mark);
    }
  }

  private void after(int mark) {
    mark(mark);
    at++;
  }

  private void pause(char c) {
    if (c == ':' && at + 2 < length && text[at + 1] == '/' && text[at + 2] == '/') {
      link();
    } else {
      after(Words.PAUSE_AFTER);
    }
  }

  private void newline() {
    int from = at;
    int lines = 0;
    while (at < length) {
      char c = Glyphs.fold(text[at]);
      if (c == '\n') {
        lines++;
      } else if (c != '\r' && c != ' ' && c != '\t') {
        break;
      }
      at++;
    }
    if (lines == 0 && from > 0) {
      lines = 1;
    }
    boolean comma = words.count() > 0 && words.is(words.count() - 1, Words.COMMA_AFTER);
    boolean item = at < length && (text[at] == '-' || text[at] == '*' || text[at] == '\u2022');
    if (lines > 1 || item || (comma && lineWords <= 5)) {
      endSentence('\n');
    }
    quoted = quoted && lines == 1;
    pending = (pending & ~Words.QUOTED) | Words.LINE_START | citation();
    pending |= lines > 1 ? Words.PARAGRAPH_START : 0;
    lineWords = 0;
  }

  /** A line that begins with ">" is somebody else's, cited. */
  private int citation() {
    return at < length && text[at] == '>' ? Words.QUOTED : 0;
  }

  private void stop(char c) {
    loud |= c == '!';
    if (c == '.' && at + 1 < length && !endsHere()) {
      at++;
      return;
    }
    at++;
    endSentence(c);
  }

  private boolean endsHere() {
    int kind = Glyphs.kind(Glyphs.fold(text[at + 1]));
    if (kind == Glyphs.LETTER || kind == Glyphs.DIGIT || words.count() == sentenceStart) {
      return false;
    }
    int last = words.count() - 1;
    if (words.end(last) == at && at > 2 && text[at - 2] == '.') {
      return isCapitalNext();
    }
    boolean initial = words.end(last) - words.start(last) == 1 && words.is(last, Words.CAPITAL);
    boolean short_ = lexicon.is(words.letter(last), Trait.ABBREVIATION) || initial;
    return words.end(last) != at || !short_;
  }

  private boolean isCapitalNext() {
    int next = at + 1;
    while (next < length && isBlank(next)) {
      next++;
    }
    return next < length && Character.isUpperCase(text[next]);
  }

  private void endSentence(char sign) {
    if (words.count() > sentenceStart) {
      sentences.add(sign);
      sentenceStart = words.count();
      pending |= Words.SENTENCE_START;
    } else {
      sentences.mend(sign);
    }
  }

  private void open() {
    int end = Placeholders.end(text, at, length, lexicon);
    if (end < 0) {
      at++;
      return;
    }
    add(Lexicon.PLACEHOLDER, at, end, 0);
    at = end;
  }

  private boolean atHost(int size) {
    if (at + 2 >= length || text[at] != '.' || !isLetter(at + 1)) {
      return false;
    }
    int end = at + 1;
    while (end < length && end - at < 6 && isLetter(end)) {
      end++;
    }
    boolean www = size == 3 && word[0] == 'w' && word[1] == 'w' && word[2] == 'w';
    boolean host = Links.isEnding(String.valueOf(text, at + 1, end - at - 1));
    boolean done = end == length || Glyphs.kind(Glyphs.fold(text[end])) != Glyphs.LETTER;
    return www || (host && done && size > 1);
  }

  /** From the run's first character to the next blank, whatever is between. */
  private void link() {
    int from = rewind();
    int letter = Links.letter(String.valueOf(text, from, at - from));
    add(letter, from, at, 0);
  }

  private void address() {
    boolean afterWord = words.count() > sentenceStart && words.end(words.count() - 1) == at;
    if (!afterWord || at + 1 >= length || !isLetter(at + 1)) {
      at++;
      return;
    }
    int from = rewind();
    add(Lexicon.ADDRESS, from, at, 0);
  }

  private int rewind() {
    int from = at;
    while (from > 0 && !ends(text[from - 1])) {
      from--;
    }
    while (from < at && Glyphs.kind(Glyphs.fold(text[from])) == Glyphs.OPEN) {
      from++;
    }
    int starts = Words.SENTENCE_START | Words.LINE_START | Words.PARAGRAPH_START;
    while (words.count() > sentenceStart && words.start(words.count() - 1) >= from) {
      pending |= words.marks(words.count() - 1) & starts;
      words.cut(words.count() - 1);
      spellings.drop();
      wordCount--;
    }
    while (at < length && !ends(text[at])) {
      at++;
    }
    while (at > from + 1 && (text[at - 1] == '.' || text[at - 1] == ',' || text[at - 1] == '?')) {
      at--;
    }
    return from;
  }

  private static boolean ends(char c) {
    int kind = Glyphs.kind(Glyphs.fold(c));
    return kind == Glyphs.SPACE || kind == Glyphs.NEWLINE || c == ')' || c == '>' || c == '"';
  }
}
