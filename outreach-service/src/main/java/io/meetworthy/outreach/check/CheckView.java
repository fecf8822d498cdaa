package io.meetworthy.outreach.check;

import io.meetworthy.outreach.check.ConcernView.LikelyRefusal;
import io.meetworthy.outreach.ruleset.RulesetReference;
import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.text.Wording;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A score with its reasons. */
@Schema(
    name = "Check",
    description =
        "A score with its reasons: base, the points of all findings and the cap, if any, add up"
            + " to it.")
public record CheckView(
    @Schema(
            description = "0-100; null for a language that the rules do not read.",
            minimum = "0",
            maximum = "100",
            nullable = true,
            required = true)
        @Nullable Integer score,
    @Schema(
            description = "weak below 50, fair below 75, else strong.",
            nullable = true,
            required = true)
        @Nullable Band band,
    @Schema(
            description = "What a draft starts from in this context and with its wording.",
            minimum = "0",
            maximum = "100",
            nullable = true,
            required = true)
        @Nullable Integer base,
    @Schema(
            description =
                "Points of the base that its wording adds or takes: whether its words are those of"
                    + " requests that say what they are about, or of requests that could be"
                    + " anybody's.",
            minimum = "-" + Wording.MOST_POINTS,
            maximum = "" + Wording.MOST_POINTS,
            nullable = true,
            required = true)
        @Nullable Integer wording,
    @Schema(
            description = "What keeps the score within its bounds.",
            nullable = true,
            required = true)
        @Nullable CapView cap,
    @Schema(
            description = "The no that it will most probably hear.",
            nullable = true,
            required = true)
        @Nullable LikelyRefusal likelyRefusal,
    @Schema(description = "All thirteen concerns.", maxItems = 13, required = true)
        List<ConcernView> concerns,
    @Schema(description = "By position, gaps last.", maxItems = 200, required = true)
        List<FindingView> findings,
    @Schema(
            description = "The single edits that help most, largest gain first.",
            maxItems = 1000,
            required = true)
        List<ImprovementView> improvements,
    @Schema(description = "Plain measures of the body.", nullable = true, required = true)
        @Nullable MetricsView metrics,
    @Schema(
            description = "What the time asked for costs; null without a rate or a time.",
            nullable = true,
            required = true)
        @Nullable PriceView price,
    @Schema(
            description = "The words that moved the courteous standing most, strongest first.",
            maxItems = 5,
            required = true)
        List<MovedWordView> tone,
    @Schema(
            description =
                "The words of the plainest ask that moved the standing of cannot-see-how-to-help"
                    + " most, strongest first.",
            maxItems = 5,
            required = true)
        List<MovedWordView> ask,
    @Schema(description = "What the channel takes.", maxItems = 20, required = true)
        List<LimitView> limits,
    @Schema(description = "For later; null.", maxLength = 64, nullable = true, required = true)
        @Nullable String decision,
    @Schema(
            description = "How probably it is accepted; null without enough outcomes of yours.",
            nullable = true,
            required = true)
        @Nullable AcceptanceView acceptance,
    @Schema(
            description = "Why there is no acceptance; null where there is.",
            maxLength = 500,
            nullable = true,
            required = true)
        @Nullable String acceptanceReason,
    @Schema(required = true) RulesetReference ruleset,
    @Schema(required = true) LanguageView language,
    @Schema(
            description = "SHA-256 of subject, a zero byte and body in UTF-8.",
            maxLength = 64,
            required = true)
        String textHash,
    @Schema(description = "What the offsets count.", required = true) SpanUnit spanUnit,
    @Schema(description = "As it was sent.", maxLength = 200, nullable = true, required = true)
        @Nullable String clientToken,
    @Schema(description = "About the answer itself.", maxItems = 20, required = true)
        List<Warning> warnings) {

  /** The entry that keeps a score within its bounds. */
  @Schema(
      name = "Cap",
      description = "The one entry of the sum that is no finding: what keeps the score in bounds.")
  public record CapView(
      @Schema(
              description = "The rule that sets the bound, or scale for the ends of 0-100.",
              maxLength = 64,
              required = true)
          String name,
      @Schema(
              description = "What it adds to the sum.",
              minimum = "-10000",
              maximum = "10000",
              required = true)
          int points) {}

  /** The draft's language. */
  @Schema(name = "Language", description = "The draft's language.")
  public record LanguageView(
      @Schema(
              description = "A BCP 47 tag; und where it is only known not to be ours.",
              maxLength = 35,
              required = true)
          String code,
      @Schema(description = "Whether the rules read it.", required = true) boolean supported) {}
}
