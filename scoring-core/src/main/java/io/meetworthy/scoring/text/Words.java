package io.meetworthy.scoring.text;

import java.util.Arrays;

/**
 * The words of a draft in parallel arrays: what each is, where it stands and how it looks.
 *
 * <p>A record a word would be five times the memory and twice the time of the whole check.
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

  int count;
  int[] letter = new int[160];
  int[] start = new int[160];
  int[] end = new int[160];
  int[] marks = new int[160];
  int[] value = new int[160];
  int[] sentence = new int[160];

  void add(int letterOf, int from, int to, int looks) {
    if (count == letter.length) {
      grow();
    }
    letter[count] = letterOf;
    start[count] = from;
    end[count] = to;
    marks[count] = looks;
    value[count] = 0;
    count++;
  }

  /** Moves one word down to a place that a group before it left free. */
  void move(int from, int to) {
    letter[to] = letter[from];
    start[to] = start[from];
    end[to] = end[from];
    marks[to] = marks[from];
    value[to] = value[from];
    sentence[to] = sentence[from];
  }

  boolean is(int word, int mark) {
    return (marks[word] & mark) != 0;
  }

  private void grow() {
    int size = count * 2;
    letter = Arrays.copyOf(letter, size);
    start = Arrays.copyOf(start, size);
    end = Arrays.copyOf(end, size);
    marks = Arrays.copyOf(marks, size);
    value = Arrays.copyOf(value, size);
    sentence = Arrays.copyOf(sentence, size);
  }
}
