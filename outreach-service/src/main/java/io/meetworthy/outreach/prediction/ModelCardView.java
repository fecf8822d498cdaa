package io.meetworthy.outreach.prediction;

import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.meetworthy.scoring.prediction.Silence;
import io.meetworthy.scoring.prediction.Validation;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A model and what is behind it. */
@Schema(
    name = "ModelCard",
    description = "A Bayesian logistic regression around the score, learned from one tenant alone.")
public record ModelCardView(
    @Schema(
            description = "The way of learning and the number of the fit.",
            maxLength = 32,
            required = true)
        String modelVersion,
    @Schema(
            description = "When it was fitted; null before the first outcome.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true,
            required = true)
        @Nullable Instant fittedAt,
    @Schema(
            description = "The rules that scored what it learned from.",
            maxLength = 32,
            nullable = true,
            required = true)
        @Nullable String ruleset,
    @Schema(
            description = "Why it gives no probability; null where it gives one.",
            maxLength = 500,
            nullable = true,
            required = true)
        @Nullable String silence,
    @Schema(
            description = "Settled requests that it learned from, of more the latest.",
            minimum = "0",
            maximum = "10000",
            required = true)
        long n,
    @Schema(
            description = "How many of them were accepted.",
            minimum = "0",
            maximum = "10000",
            required = true)
        long accepted,
    @Schema(required = true) PriorView priors,
    @Schema(description = "What opens with more outcomes.", maxItems = 10, required = true)
        List<GateView> gates,
    @Schema(
            description =
                "What moves the log-odds: the level, the score in units of 30 points around 50, then"
                    + " features and attributes in standard deviations.",
            maxItems = 1000,
            required = true)
        List<WeightView> weights,
    @Schema(
            description =
                "The words, cut to their first four letters, and pairs of them, that move it most,"
                    + " the largest first; only such as twenty requests have.",
            maxItems = WeightView.MOST_TERMS,
            required = true)
        List<WeightView> terms,
    @Schema(required = true) ValidationView validation,
    @Schema(description = "What not to read into it.", maxItems = 20, required = true)
        List<@Size(max = 500) String> cannotSay) {
  private static final List<String> CANNOT_SAY =
      List.of(
          "Why somebody said no: most of what decides is not in the text.",
          "What would have come of another text: who writes differently asks differently.",
          "Anything for requests unlike those it learned from, or for another tenant.",
          "Whether one request will be accepted: of ten with 30 %, three are, and nobody knows"
              + " which.");

  /** How forecasts of the past did, each made from the outcomes before it. */
  @Schema(
      name = "ModelValidation",
      description = "How forecasts did that were made from the outcomes before them alone.")
  public record ValidationView(
      @Schema(
              description = "How many, the latest.",
              minimum = "0",
              maximum = "1000",
              required = true)
          long forecasts,
      @Schema(description = "Their Brier score.", minimum = "0", maximum = "1", required = true)
          double brier,
      @Schema(
              description = "That of the rate of acceptance so far.",
              minimum = "0",
              maximum = "1",
              required = true)
          double reference,
      @Schema(
              description = "The part of the reference's error that they take away.",
              minimum = "-1000",
              maximum = "1",
              required = true)
          double skill,
      @Schema(
              description = "How well they order; 0.5 is no order.",
              minimum = "0",
              maximum = "1",
              required = true)
          double auc,
      @Schema(
              description = "Mean distance of forecast and rate in ten bins.",
              minimum = "0",
              maximum = "1",
              required = true)
          double calibrationError) {
    static ValidationView of(Validation validation) {
      return new ValidationView(
          validation.forecasts(),
          validation.brier(),
          validation.reference(),
          validation.skill(),
          validation.auc(),
          validation.calibrationError());
    }
  }

  static ModelCardView of(Fitted fitted) {
    AcceptanceModel model = fitted.model();
    return new ModelCardView(
        fitted.version(),
        fitted.fittedAt().orElse(null),
        fitted.ruleset().isEmpty() ? null : fitted.ruleset(),
        model.silence().map(Silence::reason).orElse(null),
        model.settled(),
        model.accepted(),
        PriorView.of(model),
        GateView.of(model),
        model.weights().list().stream().map(WeightView::of).toList(),
        WeightView.ofTerms(model.weights().terms()),
        ValidationView.of(model.validation()),
        CANNOT_SAY);
  }
}
