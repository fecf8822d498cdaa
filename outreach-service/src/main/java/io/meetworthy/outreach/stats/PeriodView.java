package io.meetworthy.outreach.stats;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that are looked at. */
@Schema(name = "StatPeriod", description = "The days that are looked at, in UTC.")
public record PeriodView(
    @Schema(
            description = "The first day.",
            implementation = String.class,
            format = "date",
            maxLength = 10,
            required = true)
        LocalDate from,
    @Schema(
            description = "The last day.",
            implementation = String.class,
            format = "date",
            maxLength = 10,
            required = true)
        LocalDate to) {

  static PeriodView of(Period period) {
    return new PeriodView(period.from(), period.to());
  }
}
