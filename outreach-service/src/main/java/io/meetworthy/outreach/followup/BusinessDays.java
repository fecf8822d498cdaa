package io.meetworthy.outreach.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days from Monday to Friday. Holidays are not known: they depend on the country, and a time zone
 * is none.
 */
final class BusinessDays {
  private BusinessDays() {}

  /** This day or the first after it that is one of these. */
  static LocalDate onOrAfter(LocalDate day, Set<DayOfWeek> days) {
    LocalDate found = day;
    while (!days.contains(found.getDayOfWeek())) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** So many business days later; what comes on a weekend counts as of Monday. */
  static LocalDate after(LocalDate day, int count) {
    LocalDate found = onOrAfter(day, Norm.WORKING_WEEK);
    for (int i = 0; i < count; i++) {
      found = onOrAfter(found.plusDays(1), Norm.WORKING_WEEK);
    }
    return found;
  }
}
