package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Proportion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate with what it is of. */
@Schema(name = "StatRate", description = "A rate of acceptance with what it is of.")
public record RateView(
    @Schema(
            description = "Requests with an outcome.",
            minimum = "0",
            maximum = "9007199254740991",
            required = true)
        long settled,
    @Schema(
            description = "Those that got a yes.",
            minimum = "0",
            maximum = "9007199254740991",
            required = true)
        long accepted,
    @Schema(description = "Accepted of settled.", minimum = "0", maximum = "1", required = true)
        double rate,
    @Schema(required = true) IntervalView interval) {

  static RateView of(Proportion proportion) {
    return new RateView(
        proportion.trials(),
        proportion.successes(),
        proportion.rate(),
        IntervalView.of(proportion.wilson(Confidence.OF_95_PERCENT)));
  }
}
