package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Comparison;
import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.MantelHaenszel;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two rates side by side. */
@Schema(name = "StatContrast", description = "Two rates of acceptance side by side.")
public record ContrastView(
    @Schema(required = true) RateView with,
    @Schema(required = true) RateView without,
    @Schema(description = "The rate with it less the one without.", required = true)
        EstimateView difference,
    @Schema(description = "The rate with it by the one without.", required = true)
        EstimateView ratio,
    @Schema(
            description =
                "The difference within channel and relationship; null where no stratum has both"
                    + " sides, or nothing varies.",
            nullable = true,
            required = true)
        @Nullable EstimateView adjustedDifference,
    @Schema(
            description = "The same for the ratio; null also where a side has no yes.",
            nullable = true,
            required = true)
        @Nullable EstimateView adjustedRatio,
    @Schema(
            description = "Of a difference at least this large within the strata by chance alone.",
            minimum = "0",
            maximum = "1",
            required = true)
        double pValue,
    @Schema(
            description = "The p-value corrected for all comparisons in this answer.",
            minimum = "0",
            maximum = "1",
            required = true)
        double qValue) {

  static ContrastView of(Comparison plain, Optional<MantelHaenszel> pooled, double qValue) {
    Confidence confidence = Confidence.OF_95_PERCENT;
    return new ContrastView(
        RateView.of(plain.with()),
        RateView.of(plain.without()),
        EstimateView.of(plain.difference(confidence)),
        EstimateView.of(plain.ratio(confidence)),
        pooled.flatMap(p -> p.difference(confidence)).map(EstimateView::of).orElse(null),
        pooled.flatMap(p -> p.ratio(confidence)).map(EstimateView::of).orElse(null),
        pValue(pooled),
        qValue);
  }

  /** 1 where nothing can be compared. */
  static double pValue(Optional<MantelHaenszel> pooled) {
    return pooled.map(p -> Math.min(1, p.pValue())).orElse(1.0);
  }
}
