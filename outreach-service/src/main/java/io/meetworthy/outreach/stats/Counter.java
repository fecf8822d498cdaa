package io.meetworthy.outreach.stats;

import java.time.LocalDate;

/** Takes counts, one by one or by sheets. */
@FunctionalInterface
interface Counter {
  /** So many more, or fewer, of a day; of a sheet's time where they come from a sheet. */
  void count(Dimension dimension, LocalDate day, Point point, long by);
}
