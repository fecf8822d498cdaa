package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the true value lies, with 95 % confidence. */
@Schema(name = "StatInterval", description = "Where the true value lies, with 95 % confidence.")
public record IntervalView(
    @Schema(
            description = "The lower end; null where the counts set none.",
            minimum = "-1",
            maximum = "1000000000",
            nullable = true,
            required = true)
        @Nullable Double low,
    @Schema(
            description = "The upper end; null where the counts set none.",
            minimum = "-1",
            maximum = "1000000000",
            nullable = true,
            required = true)
        @Nullable Double high) {

  static IntervalView of(Interval interval) {
    return new IntervalView(finite(interval.low()), finite(interval.high()));
  }

  private static @Nullable Double finite(double end) {
    return Double.isFinite(end) ? (Double) end : null;
  }
}
