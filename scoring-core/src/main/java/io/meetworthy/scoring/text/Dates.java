package io.meetworthy.scoring.text;

/**
 * Reads days and times that begin at a word: "Tuesday or Thursday morning", "the week of 8 March",
 * "before the 15th", "next week", "at 10:30".
 */
final class Dates {
  private static final int NONE = 0;
  private static final int RELATIVE = 1;
  private static final int WEEKDAY = 2;
  private static final int MONTH = 3;
  private static final int CLOCK = 4;

  /** "Any later next week" is as far as people go; the bound keeps "next next next" linear. */
  private static final int MOST_RELATIVE = 3;

  private final Cursor cursor;
  private final BareNumbers numbers;
  private final int the;
  private final int week;
  private final int of;
  private final int or;
  private final int any;
  private final int at;
  private final int on;
  private final int in;
  private int days;
  private boolean hour;
  private boolean choice;

  Dates(Cursor cursor) {
    this.cursor = cursor;
    numbers = new BareNumbers(cursor);
    the = cursor.lexicon.find("the");
    week = cursor.lexicon.find("week");
    of = cursor.lexicon.find("of");
    or = cursor.lexicon.find("or");
    any = cursor.lexicon.find("any");
    at = cursor.lexicon.find("at");
    on = cursor.lexicon.find("on");
    in = cursor.lexicon.find("in");
  }

  /** How many days or times the last reading named. */
  int days() {
    return days;
  }

  /** The word after the date that starts here, or the start where there is none. */
  int end(int start, int limit) {
    cursor.from(start, limit);
    days = 0;
    choice = false;
    hour = false;
    int end = start;
    int kind = NONE;
    boolean joined = true;
    while (true) {
      int known = days;
      boolean comma = end > start && cursor.words.is(end - 1, Words.COMMA_AFTER);
      int before = kind;
      kind = atom();
      if (kind == NONE) {
        return end;
      }
      // "Monday, June 4th" is one day, "Monday, Wednesday" are two.
      days = joined || (comma && kind == before) ? days : known;
      end = cursor.at;
      choice = false;
      hour = false;
      joined = false;
      while (cursor.is(Trait.CONNECTS) || cursor.is(Trait.BEFORE_AFTER)) {
        choice |= cursor.isLetter(or);
        hour = kind != CLOCK && (cursor.isLetter(at) || cursor.is(Trait.BEFORE_AFTER));
        joined = true;
        cursor.at++;
      }
    }
  }

  /** Reads one date; what kind it was. */
  private int atom() {
    int before = cursor.at;
    if (weekOf() || relative()) {
      return RELATIVE;
    }
    if (weekday()) {
      return WEEKDAY;
    }
    if (month() || dayOfMonth()) {
      return MONTH;
    }
    if (clock()) {
      return CLOCK;
    }
    cursor.at = before;
    return NONE;
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
    boolean free = cursor.isLetter(any);
    int known = days;
    if (cursor.take(Trait.RELATIVE)) {
      while (cursor.is(Trait.RELATIVE) && cursor.at - before < MOST_RELATIVE) {
        cursor.at++;
      }
      if (weekday() || (cursor.is(Trait.PERIOD) && singular())) {
        cursor.take(Trait.DAY_PART);
        days = known + (free ? 2 : 1);
        return true;
      }
      if (cursor.at - before == 1 && cursor.take(Trait.DAY_PART)) {
        days += free ? 2 : 1;
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
    int before = cursor.at;
    if (days > 0) {
      // "Tuesday or on the Thursday" joins two days.
      cursor.skip(on, in, the);
      cursor.take(Trait.ARTICLE);
    }
    boolean found = dayOfWeek();
    cursor.at = found ? cursor.at : before;
    return found;
  }

  private boolean dayOfWeek() {
    if (!cursor.is(Trait.WEEKDAY)) {
      return false;
    }
    boolean short_ = cursor.words.end(cursor.at) - cursor.words.start(cursor.at) == 3;
    boolean another = choice && days > 0;
    if (short_ && !another && !cursor.looks(Words.CAPITAL)) {
      return false;
    }
    cursor.at++;
    cursor.take(Trait.DAY_PART);
    numbers.takeDay();
    days++;
    return true;
  }

  private boolean month() {
    int before = cursor.at;
    int known = days;
    if (numbers() && cursor.take(Trait.MONTH)) {
      return true;
    }
    cursor.at = before;
    days = known;
    if (cursor.take(Trait.MONTH) && numbers()) {
      return true;
    }
    cursor.at = before;
    days = known;
    return false;
  }

  /** "8", "8th of", "3, 4 or 6": days of a month. */
  private boolean numbers() {
    int known = days;
    boolean more = true;
    while (more && numbers.isDay()) {
      int day = cursor.at;
      cursor.at++;
      days++;
      cursor.take(Trait.ORDINAL);
      more = cursor.words.is(cursor.at - 1, Words.COMMA_AFTER);
      int after = cursor.at;
      more |= cursor.take(Trait.CONNECTS);
      cursor.takeLetter(the);
      if (!cursor.isDigits() && cursor.at > day + 1) {
        cursor.at = after;
      }
    }
    cursor.takeLetter(of);
    return days > known;
  }

  private boolean clock() {
    int before = cursor.at;
    if (cursor.isDigits()) {
      boolean written = cursor.looks(Words.CLOCK);
      cursor.at++;
      if (cursor.take(Trait.MERIDIEM) || written) {
        cursor.take(Trait.MERIDIEM);
        days += days == 0 || choice ? 1 : 0;
        return true;
      }
    }
    cursor.at = before;
    return hour && numbers.takeHour();
  }

  private boolean dayOfMonth() {
    int before = cursor.at;
    cursor.take(Trait.BEFORE_AFTER);
    boolean another = choice && days > 0;
    if ((cursor.takeLetter(the) || another) && (month() || dayOfMonthBare())) {
      return true;
    }
    cursor.at = before;
    return false;
  }

  private boolean dayOfMonthBare() {
    if (numbers.isDay()) {
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
