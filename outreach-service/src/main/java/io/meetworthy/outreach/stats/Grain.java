package io.meetworthy.outreach.stats;

import java.time.LocalDate;

/** How long the time is that a sheet counts. */
enum Grain {
  DAY {
    @Override
    LocalDate start(LocalDate day) {
      return day;
    }
  },
  MONTH {
    @Override
    LocalDate start(LocalDate day) {
      return day.withDayOfMonth(1);
    }
  };

  /** The first day of the one that a day belongs to. */
  abstract LocalDate start(LocalDate day);
}
