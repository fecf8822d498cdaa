package io.meetworthy.outreach.stats;

/**
 * Whole hours to an answer, in steps that grow: an hour within two days, six within a week, a day
 * within ninety days. So the counts of a month do not grow without end, and a median is as exact as
 * anybody needs it.
 */
final class AnswerHours {
  private static final int TWO_DAYS = 48;
  private static final int WEEK = 168;
  private static final int NINETY_DAYS = 2160;
  private static final int QUARTER_DAY = 6;
  private static final int DAY = 24;

  private AnswerHours() {}

  /** The first hour of the step that these hours belong to. */
  static int step(int hours) {
    if (hours < TWO_DAYS) {
      return hours;
    }
    return hours < WEEK
        ? hours / QUARTER_DAY * QUARTER_DAY
        : Math.min(NINETY_DAYS, hours / DAY * DAY);
  }
}
