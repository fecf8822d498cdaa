package io.meetworthy.outreach.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days one after the other, in UTC.
 *
 * @param from the first
 * @param to the last, not before the first
 */
record Period(LocalDate from, LocalDate to) {

  /**
   * Sheets of one grain that follow one another.
   *
   * @param grain of each
   * @param first the start of the first
   * @param last the start of the last
   */
  record Stretch(Grain grain, LocalDate first, LocalDate last) {}

  /** As few sheets as can be: whole months, and the days before and after them. */
  List<Stretch> inMonths() {
    LocalDate firstMonth = from.plusMonths(from.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(1);
    LocalDate afterLastMonth = to.plusDays(1).withDayOfMonth(1);
    if (!firstMonth.isBefore(afterLastMonth)) {
      return inDays();
    }
    List<Stretch> stretches = new ArrayList<>();
    if (from.isBefore(firstMonth)) {
      stretches.add(new Stretch(Grain.DAY, from, firstMonth.minusDays(1)));
    }
    stretches.add(new Stretch(Grain.MONTH, firstMonth, afterLastMonth.minusMonths(1)));
    if (!afterLastMonth.isAfter(to)) {
      stretches.add(new Stretch(Grain.DAY, afterLastMonth, to));
    }
    return stretches;
  }

  /** A sheet a day. */
  List<Stretch> inDays() {
    return List.of(new Stretch(Grain.DAY, from, to));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
