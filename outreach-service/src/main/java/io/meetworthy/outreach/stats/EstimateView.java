package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value with its interval. */
@Schema(name = "StatEstimate", description = "A value with its 95 % interval.")
public record EstimateView(
    @Schema(
            description = "The best single value.",
            minimum = "-1",
            maximum = "1000000000",
            required = true)
        double value,
    @Schema(required = true) IntervalView interval) {

  static EstimateView of(Estimate estimate) {
    return new EstimateView(estimate.value(), IntervalView.of(estimate.interval()));
  }
}
