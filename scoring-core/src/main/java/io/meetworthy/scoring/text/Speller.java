package io.meetworthy.scoring.text;

import java.util.Arrays;

/** Reads one word: its letters without accents and case, what an apostrophe made of it. */
final class Speller {
  private static final long NOT = Spellings.key("not");
  private static final long LET = Spellings.key("let");
  private static final long US = Spellings.key("us");

  private final Chars chars;
  private final Transcript transcript;
  private char[] word = new char[64];
  private int size;
  private long key;
  private int capitals;
  private int foreign;
  private int letters;

  Speller(Chars chars, Transcript transcript) {
    this.chars = chars;
    this.transcript = transcript;
  }

  /** Letters seen that belong to no Latin alphabet. */
  int foreignLetters() {
    return foreign;
  }

  int letterCount() {
    return letters;
  }

  void begin() {
    letters = 0;
  }

  /** One of the 52 letters that most texts are made of, upper or lower case. */
  static boolean isPlain(char raw) {
    int lower = raw | ' ';
    return lower >= 'a' && lower <= 'z';
  }

  /**
   * Takes the word down; false where the letters are a host name's, which was read up to its dot.
   */
  boolean read() {
    char[] from = chars.text;
    char[] to = word;
    int start = chars.at;
    int count = 0;
    long spelled = Spellings.NO_WORD;
    int upper = 0;
    int end = Math.min(chars.length, start + to.length);
    int i = start;
    for (; i < end && isPlain(from[i]); i++) {
      char lower = (char) (from[i] | ' ');
      upper += lower == from[i] ? 0 : 1;
      to[count++] = lower;
      spelled = Spellings.key(spelled, lower);
    }
    size = count;
    key = spelled;
    capitals = upper;
    chars.at = i;
    if (i < chars.length && from[i] != ' ' && goesOn(from[i])) {
      return rest(start);
    }
    finish(start);
    return true;
  }

  /** Whether a character may belong to the word or make something else of it. */
  private static boolean goesOn(char raw) {
    return raw > 127 || raw == '\'' || raw == '`' || raw == '.' || isPlain(raw);
  }

  /** The rest of a word that is not plain: accents, apostrophes, hidden characters, a host name. */
  private boolean rest(int from) {
    for (; chars.more(); chars.at++) {
      char raw = chars.text[chars.at];
      char c = Glyphs.fold(raw);
      int kind = Glyphs.kind(c);
      if (kind == Glyphs.LETTER) {
        letter(raw, c);
      } else if (kind == Glyphs.APOSTROPHE && chars.isLetter(chars.at + 1)) {
        if (isContraction(from)) {
          return true;
        }
      } else if (kind != Glyphs.IGNORED && !isDotted(from)) {
        break;
      }
    }
    if (Links.isHost(chars, word, size)) {
      return false;
    }
    finish(from);
    return true;
  }

  private void letter(char raw, char c) {
    if (c >= 0x250) {
      foreign++;
      capitals += Character.isLowerCase(c) ? 0 : 1;
    }
    capitals += raw != c && Character.isUpperCase(raw) ? 1 : 0;
    if (size == word.length) {
      word = Arrays.copyOf(word, size * 2);
    }
    word[size++] = c;
    key = Spellings.key(key, c);
  }

  /** "p.m." and "e.g." are one word. */
  private boolean isDotted(int from) {
    int at = chars.at;
    return at - from == 1
        && chars.text[at] == '.'
        && chars.isLetter(at + 1)
        && at + 2 < chars.length
        && !chars.isLetter(at + 2);
  }

  private void finish(int from) {
    letters += size;
    transcript.addWord(key, from, chars.at, looks());
  }

  private int looks() {
    int capital = capitals > 0 ? Words.CAPITAL : 0;
    return capital | (capitals == size && size > 1 ? Words.SHOUT : 0);
  }

  /** "Don't" is two words that both stand where it stands. */
  private boolean isContraction(int from) {
    int apostrophe = chars.at;
    int to = apostrophe + 1;
    char first = Glyphs.fold(chars.text[to]);
    while (chars.isLetter(to)) {
      to++;
      if (to - apostrophe > 3) {
        return false;
      }
    }
    if (first == 't' && to - apostrophe == 2 && size > 1 && word[size - 1] == 'n') {
      String stem = String.valueOf(word, 0, size - 1);
      pair(Spellings.key(Vocabulary.BEFORE_NOT.getOrDefault(stem, stem)), NOT, from, to);
      return true;
    }
    String ending = String.valueOf(chars.text, apostrophe + 1, to - apostrophe - 1);
    String second = Vocabulary.AFTER_APOSTROPHE.get(ending);
    if (second == null) {
      return false;
    }
    boolean us = key == LET && second.equals(Vocabulary.OWN);
    pair(key, us ? US : Spellings.key(second), from, to);
    return true;
  }

  private void pair(long first, long second, int from, int to) {
    chars.at = to;
    transcript.addWord(first, from, to, looks());
    transcript.addJoined(second, from, to);
  }
}
