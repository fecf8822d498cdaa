package io.meetworthy.outreach.check;

import io.meetworthy.scoring.prediction.Move;
import io.meetworthy.scoring.prediction.Predicted;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The probability that a request is accepted, and where it comes from. */
@Schema(
    name = "Acceptance",
    description =
        "How probably it is accepted, as far as the tenant's own outcomes tell. No promise: most of"
            + " an outcome is not in the words.")
public record AcceptanceView(
    @Schema(description = "Of being accepted.", minimum = "0", maximum = "1", required = true)
        double probability,
    @Schema(required = true) AcceptanceInterval interval,
    @Schema(
            description =
                "Whether outcomes are so few that the interval says more than the probability.",
            required = true)
        boolean tentative,
    @Schema(
            description = "How many settled requests it was learned from.",
            minimum = "0",
            maximum = "1000000",
            required = true)
        long n,
    @Schema(
            description = "How many of them were accepted, of one.",
            minimum = "0",
            maximum = "1",
            required = true)
        double baseRate,
    @Schema(
            description = "The way of learning and the number of the fit; see /v1/stats/model.",
            maxLength = 32,
            required = true)
        String modelVersion,
    @Schema(
            description = "The concerns that make it higher, the largest first.",
            maxItems = 13,
            required = true)
        List<MoveView> up,
    @Schema(
            description = "The concerns that make it lower, the largest first.",
            maxItems = 13,
            required = true)
        List<MoveView> down) {
  private static final double STEPS = 10_000;

  /** What was predicted, by the model of this version. */
  public static AcceptanceView of(Predicted predicted, String modelVersion) {
    return new AcceptanceView(
        rounded(predicted.probability()),
        new AcceptanceInterval(
            rounded(predicted.interval().low()), rounded(predicted.interval().high())),
        predicted.tentative(),
        predicted.baseRate().trials(),
        rounded(predicted.baseRate().rate()),
        modelVersion,
        predicted.up().stream().map(MoveView::of).toList(),
        predicted.down().stream().map(MoveView::of).toList());
  }

  /** More digits would claim what nobody knows. */
  private static double rounded(double value) {
    return Math.round(value * STEPS) / STEPS;
  }

  /** Where the probability lies, nineteen times of twenty. */
  @Schema(name = "AcceptanceInterval", description = "Where it lies, nineteen times of twenty.")
  public record AcceptanceInterval(
      @Schema(description = "The lower end.", minimum = "0", maximum = "1", required = true)
          double low,
      @Schema(description = "The upper end.", minimum = "0", maximum = "1", required = true)
          double high) {}

  /** What a concern does to the probability. */
  @Schema(name = "AcceptanceMove", description = "What a concern does to the probability.")
  public record MoveView(
      @Schema(description = "The concern.", maxLength = 64, required = true) String concern,
      @Schema(
              description =
                  "The probability less what it would be if the draft neither raised nor answered"
                      + " the concern.",
              minimum = "-1",
              maximum = "1",
              required = true)
          double change) {
    static MoveView of(Move move) {
      return new MoveView(move.concern().wireName(), rounded(move.change()));
    }
  }
}
