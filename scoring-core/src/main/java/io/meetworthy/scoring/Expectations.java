package io.meetworthy.scoring;

/**
 * What a reader expects in a given context: where score and standings start, and how much each
 * concern weighs.
 */
final class Expectations {
  /** What a draft starts from, by relationship from stranger to close. */
  private static final int[] BASE = {42, 50, 52, 53, 65};

  /** Where a standing starts for a stranger when the draft says nothing about the concern. */
  private static final int[] START = {45, 60, 55, 75, 50, 75, 70, 60, 70, 50, 45, 50, 60};

  /** How much of a start's distance to 100 each relationship closes, in percent. */
  private static final int[] CLOSER = {0, 15, 25, 40, 60};

  /** What knowing each other closes of "I don't know you", in percent. */
  private static final int[] KNOWN = {0, 30, 50, 80, 100};

  /** How much slips and gaps weigh where reader and sender know each other, in percent. */
  private static final int[] LENIENT = {100, 95, 90, 80, 65};

  /** How much a missing introduction or a vague reason weighs, in percent. */
  private static final int[] SPECIFIC = {110, 90, 75, 45, 20};

  private static final int BILLED = 150;
  private static final int BILLED_ANSWER = 125;

  /**
   * What each kind of message starts from beside that: a reminder was left unanswered once, and a
   * thank-you and a report-back ask for nothing.
   */
  private static final int[] OF_KIND = {0, -2, 9, 9};

  private final int known;
  private final int base;
  private final boolean billed;

  private Expectations(Context context, Kind kind) {
    known = context.relationship().ordinal();
    base = BASE[known] + OF_KIND[kind.ordinal()];
    billed = context.recipient().billsForTime();
  }

  static Expectations of(Context context, Kind kind) {
    return new Expectations(context, kind);
  }

  int base() {
    return base;
  }

  /** The standing of a concern before any finding, 0-100. */
  int start(Concern concern) {
    int[] closing = concern == Objection.DOES_NOT_KNOW_YOU ? KNOWN : CLOSER;
    int start = START[concern.index()];
    int closer = start + (100 - start) * closing[known] / 100;
    return billed && matters(concern) ? closer - 10 : closer;
  }

  /** The points of a card here, before anything else is found. */
  int points(RuleCard card) {
    int percent = 100;
    if (card.lowers()) {
      percent = isSpecific(card.concern()) ? SPECIFIC[known] : LENIENT[known];
    }
    if (billed && matters(card.concern())) {
      percent = percent * (card.lowers() ? BILLED : BILLED_ANSWER) / 100;
    }
    int points = (card.weight() * percent + 50) / 100;
    return card.lowers() ? -points : points;
  }

  /** A meeting costs this reader income, so what is offered for it counts for more. */
  private static boolean matters(Concern concern) {
    return concern == Fear.FREE_CONSULTING
        || concern == Lesson.RECIPROCAL
        || concern == Objection.HAS_NO_REASON_TO_MEET;
  }

  private static boolean isSpecific(Concern concern) {
    return concern == Objection.DOES_NOT_KNOW_YOU
        || concern == Objection.CANNOT_SEE_HOW_TO_HELP
        || concern == Lesson.GENUINE
        || concern == Fear.HIDDEN_AGENDA;
  }
}
