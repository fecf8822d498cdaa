package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.WireNames;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** By what requests can be grouped. */
enum Grouping {
  CHANNEL(Dimension.TOTAL),
  KIND(Dimension.TOTAL),
  RELATIONSHIP(Dimension.TOTAL),
  WEEK(Dimension.TOTAL),
  MONTH(Dimension.TOTAL),
  SCORE_BAND(Dimension.SCORE_BAND),
  CONCERN(Dimension.CONCERN),
  RULE(Dimension.RULE),
  LIKELY_REFUSAL(Dimension.LIKELY_REFUSAL),
  ORGANIZATION(Dimension.ORGANIZATION),
  RULESET(Dimension.RULESET),
  TAG(Dimension.TAG);

  private static final int TWO_DIGITS = 10;

  private final Dimension dimension;

  Grouping(Dimension dimension) {
    this.dimension = dimension;
  }

  /** Whose sheets tell these groups apart. */
  Dimension dimension() {
    return dimension;
  }

  /** Whether it takes a sheet of its own; of such only one can be asked for at a time. */
  boolean hasOwnSheet() {
    return dimension != Dimension.TOTAL;
  }

  boolean isTime() {
    return this == WEEK || this == MONTH;
  }

  String wireName() {
    return WireNames.of(this);
  }

  static Optional<Grouping> named(String wireName) {
    return Arrays.stream(values()).filter(g -> g.wireName().equals(wireName)).findFirst();
  }

  /** The group of a number in a sheet that starts on a day. */
  String group(LocalDate start, Point point) {
    return switch (this) {
      case CHANNEL -> point.stratum().channel();
      case KIND -> point.stratum().kind();
      case RELATIONSHIP -> point.stratum().relationship();
      case WEEK -> week(start);
      case MONTH -> YearMonth.from(start).toString();
      case SCORE_BAND, CONCERN, RULE, LIKELY_REFUSAL, ORGANIZATION, RULESET, TAG -> point.value();
    };
  }

  /** ISO 8601, such as {@code 2026-W48}. */
  private static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return monday.get(IsoFields.WEEK_BASED_YEAR) + (week < TWO_DIGITS ? "-W0" : "-W") + week;
  }
}
