package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Auc;
import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Reliability;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of scores and forecasts. */
@Schema(name = "StatCalibration", description = "What came of scores and forecasts.")
public record CalibrationView(
    @Schema(required = true) PeriodView period,
    @Schema(description = "Of the scores, 0-100.", required = true) Ordering score,
    @Schema(
            description = "Of the forecasts, 0-1; null where there are too few.",
            nullable = true,
            required = true)
        @Nullable Probability forecast,
    @Schema(
            description = "Why there are no figures of forecasts; empty where there are.",
            maxLength = 200,
            required = true)
        String forecastReason,
    @Schema(required = true) MethodView method) {

  /** How well numbers order. */
  @Schema(name = "StatOrdering", description = "How well numbers tell yes from no.")
  public record Ordering(
      @Schema(
              description =
                  "Whether the numbers are withheld, because fewer than five are settled.",
              required = true)
          boolean suppressed,
      @Schema(
              description = "Settled requests.",
              minimum = "0",
              maximum = "9007199254740991",
              nullable = true,
              required = true)
          @Nullable Long n,
      @Schema(description = "By rising number.", maxItems = 10, required = true) List<Bin> bins,
      @Schema(
              description =
                  "The chance that an accepted request had the higher number, 0.5 by chance alone;"
                      + " null where all or none were accepted. Its interval is open to both sides"
                      + " where the counts set none.",
              nullable = true,
              required = true)
          @Nullable EstimateView areaUnderCurve) {

    static Ordering of(long n, Optional<Reliability> reliability, Optional<Auc> auc) {
      if (reliability.isEmpty()) {
        return new Ordering(true, null, List.of(), null);
      }
      return new Ordering(
          false,
          n,
          reliability.get().bins().stream().map(Bin::of).toList(),
          auc.map(Ordering::estimate).orElse(null));
    }

    private static EstimateView estimate(Auc auc) {
      return new EstimateView(
          auc.value(),
          auc.interval(Confidence.OF_95_PERCENT)
              .map(IntervalView::of)
              .orElse(new IntervalView(null, null)));
    }
  }

  /** Requests with about the same number. */
  @Schema(name = "StatBin", description = "Requests with about the same number.")
  public record Bin(
      @Schema(description = "Its mean.", minimum = "0", maximum = "100", required = true)
          double mean,
      @Schema(
              description = "What came; null where fewer than five are settled.",
              nullable = true,
              required = true)
          @Nullable RateView observed) {
    static Bin of(Reliability.Bin bin) {
      return new Bin(
          bin.forecast(),
          CellView.isTooFew(bin.observed().trials()) ? null : RateView.of(bin.observed()));
    }
  }

  /** How good forecasts were. */
  @Schema(
      name = "StatForecasts",
      description =
          "How good forecasts were: brier = reliability - resolution + reference + within.")
  public record Probability(
      @Schema(required = true) Ordering ordering,
      @Schema(
              description = "The mean squared distance from what came; 0 is perfect.",
              minimum = "0",
              maximum = "1",
              required = true)
          double brier,
      @Schema(
              description = "What always forecasting the base rate would have scored.",
              minimum = "0",
              maximum = "0.25",
              required = true)
          double brierReference,
      @Schema(
              description = "1 is perfect, 0 as good as the reference, below 0 worse.",
              minimum = "-1000000000",
              maximum = "1",
              required = true)
          double skill,
      @Schema(
              description = "How far the forecasts are from what came.",
              minimum = "0",
              maximum = "1",
              required = true)
          double reliability,
      @Schema(
              description = "How far the bins are apart in what came.",
              minimum = "0",
              maximum = "1",
              required = true)
          double resolution,
      @Schema(
              description = "What forecasts that differ within a bin add.",
              minimum = "-1",
              maximum = "1",
              required = true)
          double within,
      @Schema(
              description = "The mean distance between forecast and what came.",
              minimum = "0",
              maximum = "1",
              required = true)
          double calibrationError) {
    static Probability of(Ordering ordering, Reliability reliability) {
      return new Probability(
          ordering,
          reliability.brier().score(),
          reliability.brier().reference(),
          reliability.brier().skill(),
          reliability.reliability(),
          reliability.resolution(),
          reliability.within(),
          reliability.calibrationError());
    }
  }
}
