package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Proportion;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of some requests, or nothing where they are too few. */
@Schema(
    name = "StatCell",
    description =
        "What came of some requests: asked = settled + pending + withdrawn, settled = accepted +"
            + " declined + noAnswer. All members are null where fewer than five were asked.")
public record CellView(
    @Schema(
            description =
                "Whether its numbers are withheld, because they are too few or would give"
                    + " away others that are.",
            required = true)
        boolean suppressed,
    @Schema(
            description = "Requests that were sent.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long asked,
    @Schema(
            description = "Those with an outcome.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long settled,
    @Schema(
            description = "Those that got a yes, be it late or called off afterwards.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long accepted,
    @Schema(
            description = "Those that got a no.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long declined,
    @Schema(
            description = "Those that got no answer in time.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long noAnswer,
    @Schema(
            description = "Those that still wait; never counted as refused.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long pending,
    @Schema(
            description = "Those that were taken back before any answer; in no rate.",
            minimum = "0",
            maximum = "9007199254740991",
            nullable = true,
            required = true)
        @Nullable Long withdrawn,
    @Schema(
            description = "Accepted of settled; null where fewer than five are settled.",
            minimum = "0",
            maximum = "1",
            nullable = true,
            required = true)
        @Nullable Double rate,
    @Schema(description = "Of the rate.", nullable = true, required = true)
        @Nullable IntervalView interval,
    @Schema(
            description =
                "Of those that were answered, to the hour within two days, to six within a week, to"
                    + " the day beyond; null where fewer than five were.",
            minimum = "0",
            maximum = "2160",
            nullable = true,
            required = true)
        @Nullable Double medianHoursToAnswer) {

  static final int FEWEST = 5;

  /** Says nothing. */
  static final CellView SUPPRESSED =
      new CellView(true, null, null, null, null, null, null, null, null, null, null);

  /** Whether so many are too few to tell. */
  static boolean isTooFew(long n) {
    return n < FEWEST;
  }

  /** What may be told of these. */
  static CellView of(Outcomes outcomes) {
    if (isTooFew(outcomes.asked())) {
      return SUPPRESSED;
    }
    Optional<Proportion> rate = outcomes.rate().filter(p -> !isTooFew(p.trials()));
    OptionalDouble median =
        isTooFew(outcomes.where(Stage::isAnswered))
            ? OptionalDouble.empty()
            : outcomes.medianHours();
    return new CellView(
        false,
        outcomes.asked(),
        outcomes.settled(),
        outcomes.accepted(),
        outcomes.in(Stage.DECLINED),
        outcomes.in(Stage.NO_ANSWER),
        outcomes.in(Stage.PENDING),
        outcomes.in(Stage.WITHDRAWN),
        rate.map(Proportion::rate).orElse(null),
        rate.map(p -> IntervalView.of(p.wilson(Confidence.OF_95_PERCENT))).orElse(null),
        median.isPresent() ? (Double) median.getAsDouble() : null);
  }
}
