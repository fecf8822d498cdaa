package io.meetworthy.scoring.text;

/**
 * Reads days and times that begin at a word: "Tuesday or Thursday morning", "the week of 8 March",
 * "before the 15th", "next week", "at 10:30".
 */
final class Dates {
  /** "Any later next week" is as far as people go; the bound keeps "next next next" linear. */
  private static final int MOST_RELATIVE = 3;

  private final Cursor cursor;
  private final int the;
  private final int week;
  private final int of;
  private int days;

  Dates(Cursor cursor) {
    this.cursor = cursor;
    the = cursor.lexicon.find("the");
    week = cursor.lexicon.find("week");
    of = cursor.lexicon.find("of");
  }

  /** How many days or times the last reading named. */
  int days() {
    return days;
  }

  /** The word after the date that starts here, or the start where there is none. */
  int end(int start, int limit) {
    cursor.from(start, limit);
    days = 0;
    int end = start;
    while (atom()) {
      end = cursor.at;
      while (cursor.is(Trait.CONNECTS) || cursor.is(Trait.BEFORE_AFTER)) {
        cursor.at++;
      }
    }
    return end;
  }

  private boolean atom() {
    int before = cursor.at;
    if (weekOf() || relative() || weekday() || month() || clock() || dayOfMonth()) {
      return true;
    }
    cursor.at = before;
    return false;
  }

  private boolean weekOf() {
    int before = cursor.at;
    cursor.takeLetter(the);
    if (cursor.takeLetter(week) && cursor.takeLetter(of)) {
      cursor.takeLetter(the);
      if (month() || dayOfMonthBare()) {
        return true;
      }
    }
    cursor.at = before;
    return false;
  }

  private boolean relative() {
    int before = cursor.at;
    if (cursor.take(Trait.DAY)) {
      cursor.take(Trait.DAY_PART);
      days++;
      return true;
    }
    cursor.takeLetter(the);
    if (cursor.take(Trait.RELATIVE)) {
      while (cursor.is(Trait.RELATIVE) && cursor.at - before < MOST_RELATIVE) {
        cursor.at++;
      }
      if (weekday() || (cursor.is(Trait.PERIOD) && singular())) {
        cursor.take(Trait.DAY_PART);
        days++;
        return true;
      }
      if (cursor.at - before == 1 && cursor.take(Trait.DAY_PART)) {
        days++;
        return true;
      }
    }
    cursor.at = before;
    return false;
  }

  /** "Next year" is no date for a meeting, "next week" and "next few weeks" are. */
  private boolean singular() {
    boolean near = cursor.value() <= 30;
    cursor.at += near ? 1 : 0;
    return near;
  }

  private boolean weekday() {
    if (!cursor.is(Trait.WEEKDAY)) {
      return false;
    }
    boolean short_ = cursor.words.end(cursor.at) - cursor.words.start(cursor.at) == 3;
    if (short_ && !cursor.looks(Words.CAPITAL)) {
      return false;
    }
    cursor.at++;
    cursor.take(Trait.DAY_PART);
    days++;
    return true;
  }

  private boolean month() {
    int before = cursor.at;
    if (cursor.isDigits() && !cursor.looks(Words.CLOCK)) {
      cursor.at++;
      cursor.take(Trait.ORDINAL);
      cursor.takeLetter(of);
      if (cursor.take(Trait.MONTH)) {
        days++;
        return true;
      }
    } else if (cursor.take(Trait.MONTH)
        && cursor.isDigits()
        && cursor.words.value(cursor.at) <= 3100) {
      cursor.at++;
      cursor.take(Trait.ORDINAL);
      days++;
      return true;
    }
    cursor.at = before;
    return false;
  }

  private boolean clock() {
    int before = cursor.at;
    if (cursor.isDigits()) {
      boolean written = cursor.looks(Words.CLOCK);
      cursor.at++;
      if (cursor.take(Trait.MERIDIEM) || written) {
        cursor.take(Trait.MERIDIEM);
        days++;
        return true;
      }
    }
    cursor.at = before;
    return false;
  }

  private boolean dayOfMonth() {
    int before = cursor.at;
    cursor.take(Trait.BEFORE_AFTER);
    if (cursor.takeLetter(the) && dayOfMonthBare()) {
      return true;
    }
    cursor.at = before;
    return false;
  }

  private boolean dayOfMonthBare() {
    if (cursor.isDigits() && cursor.words.value(cursor.at) <= 3100) {
      cursor.at++;
      if (cursor.take(Trait.ORDINAL)) {
        days++;
        return true;
      }
      cursor.at--;
    }
    return false;
  }
}
