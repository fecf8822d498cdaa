package io.meetworthy.scoring.text;

/**
 * Reads a length of time that begins at a word: "15-20 minutes", "half an hour", "a quarter of an
 * hour", "two hours", "an afternoon"; and longer periods, "5 years", which are no ask.
 */
final class Lengths {
  /** The longest length taken as a meeting; more is a period. */
  private static final int DAY = 24 * 60;

  private final Cursor cursor;
  private final int and;
  private final int at;
  private final int of;
  private final int or;
  private final int to;
  private final int the;
  private int hundredths;
  private int minutes;
  private boolean period;

  Lengths(Cursor cursor) {
    this.cursor = cursor;
    and = cursor.lexicon.find("and");
    at = cursor.lexicon.find("at");
    of = cursor.lexicon.find("of");
    or = cursor.lexicon.find("or");
    to = cursor.lexicon.find("to");
    the = cursor.lexicon.find("the");
  }

  /** Minutes of the length last found. */
  int minutes() {
    return minutes;
  }

  /** Whether it was a period of days or more. */
  boolean isPeriod() {
    return period;
  }

  /** The word after the length that starts here, or the start where there is none. */
  int end(int start, int limit) {
    cursor.from(start, limit);
    hundredths = 0;
    period = false;
    if (isTimeOfDay(start) || !quantity()) {
      return start;
    }
    while (cursor.is(Trait.SIZE)) {
      cursor.at++;
    }
    if (!unit()) {
      return start;
    }
    tail();
    return cursor.at;
  }

  /** "At an hour of your choice" is a time of day. */
  private boolean isTimeOfDay(int start) {
    return start > 0 && cursor.is(Trait.ARTICLE) && cursor.words.letter(start - 1) == at;
  }

  private boolean quantity() {
    if (cursor.isDigits() || cursor.is(Trait.NUMBER)) {
      number();
      if (hundredths == Words.UNIT_VALUE && part()) {
        return true;
      }
      int before = cursor.at;
      if (cursor.takeLetter(to) || cursor.takeLetter(or) || cursor.takeLetter(and)) {
        if (!number()) {
          cursor.at = before;
        }
      } else {
        number();
      }
      cursor.takeLetter(of);
      return true;
    }
    boolean article = cursor.is(Trait.ARTICLE) && !cursor.isLetter(the);
    cursor.at += article ? 1 : 0;
    while (article && cursor.is(Trait.SIZE)) {
      cursor.at++;
    }
    if (part()) {
      return true;
    }
    if (cursor.is(Trait.VAGUE)) {
      hundredths = cursor.value() * Words.UNIT_VALUE;
      cursor.at++;
      cursor.takeLetter(of);
      return true;
    }
    hundredths = Words.UNIT_VALUE;
    return article;
  }

  /** "Half an", "quarter of an", whatever stands before it. */
  private boolean part() {
    boolean part = cursor.is(Trait.HALF_DAY);
    if (part) {
      hundredths = cursor.value();
      cursor.at++;
      cursor.takeLetter(of);
      if (!cursor.take(Trait.ARTICLE) && cursor.is(Trait.NUMBER) && cursor.value() == 1) {
        cursor.at++;
      }
    }
    return part;
  }

  /** One number; a second one ("15-20", "twenty five") replaces or completes the first. */
  private boolean number() {
    if (cursor.isDigits() && !cursor.looks(Words.CLOCK)) {
      hundredths = cursor.words.value(cursor.at);
      cursor.at++;
      return true;
    }
    if (cursor.is(Trait.NUMBER)) {
      int value = cursor.value();
      boolean completes = value < 10 && hundredths >= 2000 && hundredths % 1000 == 0;
      hundredths = value * Words.UNIT_VALUE + (completes ? hundredths : 0);
      cursor.at++;
      if (cursor.is(Trait.NUMBER) && cursor.value() < 10 && value >= 20) {
        hundredths += cursor.value() * Words.UNIT_VALUE;
        cursor.at++;
      }
      return true;
    }
    return false;
  }

  private boolean unit() {
    if (cursor.is(Trait.UNIT)) {
      int letters = cursor.words.end(cursor.at) - cursor.words.start(cursor.at);
      boolean glued = letters == 1;
      // "An HR officer" has no hour.
      boolean staff =
          letters == 2 && cursor.words.is(cursor.at, Words.SHOUT) && hundredths == Words.UNIT_VALUE;
      if (staff || (glued && !cursor.touches())) {
        return false;
      }
      minutes = scaled(cursor.value());
      cursor.at++;
      return minutes > 0; // "a second" is a turn of phrase
    }
    if (cursor.is(Trait.DAY_PART) && cursor.value() > 0 && !cursor.is(Trait.NOON)) {
      minutes = scaled(cursor.value());
      boolean whole = hundredths == Words.UNIT_VALUE || hundredths == 50;
      cursor.at++;
      return whole;
    }
    if (cursor.is(Trait.PERIOD)) {
      boolean halfDay = hundredths == 50 && cursor.value() == 1;
      minutes = halfDay ? 240 : scaled(Math.min(cursor.value() * DAY, 10_000_000));
      period = !halfDay;
      cursor.at++;
      return true;
    }
    return false;
  }

  private int scaled(int unit) {
    return (int) Math.min((long) hundredths * unit / Words.UNIT_VALUE, Integer.MAX_VALUE);
  }

  /** "And a half", "or two", "and 20 minutes". */
  private void tail() {
    int before = cursor.at;
    if (cursor.takeLetter(and)) {
      if (cursor.take(Trait.ARTICLE) && cursor.is(Trait.HALF_DAY)) {
        minutes += minutes >= 60 ? 30 : 0;
        cursor.at++;
        return;
      }
      int first = minutes;
      if (number() && cursor.is(Trait.UNIT)) {
        minutes = first + scaled(cursor.value());
        cursor.at++;
        return;
      }
      minutes = first;
    } else if (cursor.takeLetter(or) && cursor.is(Trait.NUMBER)) {
      minutes *= Math.max(1, cursor.value());
      cursor.at++;
      return;
    }
    cursor.at = before;
  }
}
