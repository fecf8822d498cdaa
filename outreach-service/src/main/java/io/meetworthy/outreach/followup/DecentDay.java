package io.meetworthy.outreach.followup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * A day on which one may write, where the reader is.
 *
 * @param day there
 * @param morning when it begins for business: at nine
 */
record DecentDay(LocalDate day, Instant morning) {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  /**
   * This day or the first after it that is one of these. Nine o'clock that is skipped is the moment
   * after the gap, one that comes twice is the first; a day that a zone skips as a whole, as Samoa
   * did on 30 December 2011, is none.
   */
  static DecentDay onOrAfter(LocalDate day, Set<DayOfWeek> days, ZoneId zone) {
    LocalDate wanted = BusinessDays.onOrAfter(day, days);
    ZonedDateTime morning = wanted.atTime(NINE).atZone(zone);
    return morning.toLocalDate().equals(wanted)
        ? new DecentDay(wanted, morning.toInstant())
        : onOrAfter(wanted.plusDays(1), days, zone);
  }

  /** A day that somebody has chosen, a weekend too. */
  static DecentDay chosen(LocalDate day, ZoneId zone) {
    return onOrAfter(day, EnumSet.allOf(DayOfWeek.class), zone);
  }
}
