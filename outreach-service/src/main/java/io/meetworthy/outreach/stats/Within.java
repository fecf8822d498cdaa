package io.meetworthy.outreach.stats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Lets counts of some dimensions and times through; of whole months, as those of the month, as they
 * stand in sheets.
 */
record Within(Collection<Dimension> dimensions, List<Period.Stretch> stretches, Counter counter)
    implements Counter {
  @Override
  public void count(Dimension dimension, LocalDate day, Point point, long by) {
    if (!dimensions.contains(dimension)) {
      return;
    }
    for (Period.Stretch stretch : stretches) {
      LocalDate start = stretch.grain().start(day);
      if (!start.isBefore(stretch.first()) && !start.isAfter(stretch.last())) {
        counter.count(dimension, start, point, by);
      }
    }
  }
}
