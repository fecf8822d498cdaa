package io.meetworthy.scoring.text;

/** Numbers beside a day that count nothing: its hour, its number in the month. */
final class BareNumbers {
  private static final int LAST_HOUR = 24;

  /** The last day of a month, in hundredths. */
  private static final int LAST_DAY = 31 * Words.UNIT_VALUE;

  private final Cursor cursor;
  private final int the;
  private final int of;

  BareNumbers(Cursor cursor) {
    this.cursor = cursor;
    the = cursor.lexicon.find("the");
    of = cursor.lexicon.find("of");
  }

  /** "Tuesday at 3", "tomorrow after ten": takes a number from 1 to 24. */
  boolean takeHour() {
    boolean digits = cursor.isDigits();
    int value = digits ? cursor.words.value(cursor.at) / Words.UNIT_VALUE : cursor.value();
    boolean number = digits || cursor.is(Trait.NUMBER);
    if (!number || value < 1 || value > LAST_HOUR) {
      return false;
    }
    cursor.at++;
    boolean counts = counts();
    cursor.at -= counts ? 1 : 0;
    return !counts;
  }

  /**
   * "Tuesday 12th", "Thursday the 9th", "Friday 10": takes the day's number; not before a month.
   */
  void takeDay() {
    int before = cursor.at;
    boolean named = cursor.takeLetter(the);
    if (isDay()) {
      cursor.at++;
      boolean ordinal = cursor.take(Trait.ORDINAL);
      boolean more = cursor.is(Trait.MONTH) || cursor.is(Trait.MERIDIEM) || cursor.isLetter(of);
      if (!more && (ordinal || (!named && !counts()))) {
        return;
      }
    }
    cursor.at = before;
  }

  /** Whether a number stands here that can be a day of a month. */
  boolean isDay() {
    return cursor.isDigits()
        && !cursor.looks(Words.CLOCK)
        && cursor.words.value(cursor.at) <= LAST_DAY;
  }

  private boolean counts() {
    return cursor.is(Trait.UNIT) || cursor.is(Trait.PERIOD);
  }
}
