package io.meetworthy.outreach.prediction;

import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.meetworthy.scoring.prediction.Prior;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is believed before any outcome; but for the rate the same for every tenant. */
@Schema(
    name = "ModelPriors",
    description = "What is believed before any outcome; standard deviations are of log-odds.")
public record PriorView(
    @Schema(
            description =
                "The rate of acceptance to begin with: expectedAcceptance of the tenant's settings.",
            minimum = "0",
            maximum = "1",
            required = true)
        double rate,
    @Schema(description = "How sure that is.", minimum = "0", maximum = "10", required = true)
        double rateDeviation,
    @Schema(
            description = "What 30 points of the score add to the log-odds.",
            minimum = "-10",
            maximum = "10",
            required = true)
        double score,
    @Schema(
            description = "How sure that is; it may turn out to be negative.",
            minimum = "0",
            maximum = "10",
            required = true)
        double scoreDeviation,
    @Schema(
            description = "By how much a feature may move them.",
            minimum = "0",
            maximum = "10",
            required = true)
        double featureDeviation,
    @Schema(
            description = "By how much an attribute may.",
            minimum = "0",
            maximum = "10",
            required = true)
        double attributeDeviation,
    @Schema(
            description = "By how much all words of a request together may.",
            minimum = "0",
            maximum = "10",
            required = true)
        double termsDeviation,
    @Schema(
            description = "After so many outcomes the level has forgotten half of what it knew.",
            minimum = "1",
            maximum = "10000",
            required = true)
        double halfLife) {

  static PriorView of(AcceptanceModel model) {
    return new PriorView(
        model.guess(),
        deviation(Prior.LEVEL_VARIANCE),
        Prior.SLOPE,
        deviation(Prior.SLOPE_VARIANCE),
        deviation(Prior.FEATURE_VARIANCE),
        deviation(Prior.ATTRIBUTE_VARIANCE),
        deviation(Prior.TERMS_VARIANCE),
        Prior.HALF_LIFE);
  }

  private static double deviation(double variance) {
    return Math.round(Math.sqrt(variance) * 1e6) / 1e6;
  }
}
