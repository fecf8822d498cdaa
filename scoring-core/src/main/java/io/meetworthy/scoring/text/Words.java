package io.meetworthy.scoring.text;

import java.util.Arrays;

/**
 * The words of a draft: what each is, where it stands and how it looks.
 *
 * <p>All of them lie in one array, a row a word. A record a word would be five times the memory and
 * twice the time of the whole check.
 */
final class Words {
  static final int CAPITAL = 1;
  static final int SHOUT = 1 << 1;
  static final int SENTENCE_START = 1 << 2;
  static final int LINE_START = 1 << 3;
  static final int PARAGRAPH_START = 1 << 4;
  static final int COMMA_AFTER = 1 << 5;
  static final int PAUSE_AFTER = 1 << 6;
  static final int QUOTED = 1 << 7;
  static final int NEGATED = 1 << 8;
  static final int DIGITS = 1 << 9;
  static final int MONEY = 1 << 10;
  static final int CLOCK = 1 << 11;
  static final int GREETING = 1 << 12;
  static final int IDLE = 1 << 13;

  /** Numbers are kept in hundredths, so that "1.5 hours" is exact. */
  static final int UNIT_VALUE = 100;

  // A word's row: letter and marks, start and end in the text, amount, number of the sentence.
  private static final int ROW = 4;
  private static final int PLACE = 1;
  private static final int VALUE = 2;
  private static final int SENTENCE = 3;

  private static final int LETTER = (1 << Automaton.LETTER_BITS) - 1;

  /** No draft is longer than {@link io.meetworthy.scoring.Draft#MAX_LENGTH}. */
  private static final int END_AT = 16;

  private static final int START = (1 << END_AT) - 1;

  private int[] rows = new int[120 * ROW];
  private int count;

  int count() {
    return count;
  }

  /** Forgets all words from one on. */
  void cut(int word) {
    count = word;
  }

  void add(int letter, int start, int end, int marks, int sentence) {
    int row = count * ROW;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, row * 2);
    }
    int[] to = rows;
    to[row] = letter | marks << Automaton.LETTER_BITS;
    to[row + PLACE] = start | end << END_AT;
    to[row + VALUE] = 0;
    to[row + SENTENCE] = sentence;
    count++;
  }

  /** Moves one word down to a place that a group before it left free. */
  void move(int from, int to) {
    if (from != to) {
      System.arraycopy(rows, from * ROW, rows, to * ROW, ROW);
    }
  }

  /** Makes one word of the words up to an end, in the place of the first. */
  void join(int word, int letter, int end, int value) {
    int row = word * ROW;
    rows[row] = (rows[row] & ~LETTER) | letter;
    rows[row + PLACE] = start(word) | end << END_AT;
    rows[row + VALUE] = value;
  }

  int letter(int word) {
    return rows[word * ROW] & LETTER;
  }

  int start(int word) {
    return rows[word * ROW + PLACE] & START;
  }

  int end(int word) {
    return rows[word * ROW + PLACE] >>> END_AT;
  }

  int marks(int word) {
    return rows[word * ROW] >>> Automaton.LETTER_BITS;
  }

  boolean is(int word, int mark) {
    return (marks(word) & mark) != 0;
  }

  void mark(int word, int mark) {
    rows[word * ROW] |= mark << Automaton.LETTER_BITS;
  }

  void unmark(int word, int mark) {
    rows[word * ROW] &= ~(mark << Automaton.LETTER_BITS);
  }

  int value(int word) {
    return rows[word * ROW + VALUE];
  }

  void value(int word, int value) {
    rows[word * ROW + VALUE] = value;
  }

  int sentence(int word) {
    return rows[word * ROW + SENTENCE];
  }
}
