package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.KaplanMeier;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long answers take. */
@Schema(name = "StatTimeToAnswer", description = "How long answers take.")
public record TimeToAnswerView(
    @Schema(required = true) PeriodView period,
    @Schema(description = "Whether the numbers are withheld.", required = true) boolean suppressed,
    @Schema(
            description = "Requests that were sent.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long asked,
    @Schema(
            description = "Those that were answered, by yes or no.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long answered,
    @Schema(
            description = "Those of which only is known how long they waited.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long censored,
    @Schema(
            description = "Hours after which half have their answer; null where fewer ever had.",
            minimum = "0",
            maximum = "100000000",
            nullable = true,
            required = true)
        @Nullable Double medianHours,
    @Schema(description = "Of the median, in hours.", nullable = true, required = true)
        @Nullable IntervalView medianInterval,
    @Schema(
            description = "The curve, a point for each hour at which answers came.",
            maxItems = 1000,
            required = true)
        List<PointView> curve,
    @Schema(
            description = "How many later points were left out.",
            minimum = "0",
            maximum = "100000000",
            required = true)
        int pointsLeftOut,
    @Schema(required = true) MethodView method) {

  static TimeToAnswerView suppressed(PeriodView period, MethodView method) {
    return new TimeToAnswerView(period, true, null, null, null, null, null, List.of(), 0, method);
  }

  /** The curve right after some hours. */
  @Schema(name = "StatWait", description = "The curve right after so many hours.")
  public record PointView(
      @Schema(
              description = "Hours after sending.",
              minimum = "0",
              maximum = "100000000",
              required = true)
          double hours,
      @Schema(
              description = "How many were waiting just before.",
              minimum = "0",
              maximum = "9007199254740991",
              required = true)
          long atRisk,
      @Schema(
              description = "How many were answered then.",
              minimum = "0",
              maximum = "9007199254740991",
              required = true)
          long answered,
      @Schema(
              description = "The share that waits longer.",
              minimum = "0",
              maximum = "1",
              required = true)
          double waiting,
      @Schema(
              description = "Of the share; null where nobody waits longer.",
              nullable = true,
              required = true)
          @Nullable IntervalView interval) {
    static PointView of(KaplanMeier.Step step) {
      return new PointView(
          step.time(),
          step.atRisk(),
          step.answered(),
          step.waiting(),
          step.interval(Confidence.OF_95_PERCENT).map(IntervalView::of).orElse(null));
    }
  }
}
