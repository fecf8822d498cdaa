package io.meetworthy.outreach.ruleset;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule's card with its examples. */
@Schema(name = "Rule", description = "A rule's card: its words, its weight and its examples.")
public record RuleView(
    @Schema(description = "The rule's name.", maxLength = 64, required = true) String id,
    @Schema(description = "What a finding of it is.", required = true) RuleCard.Type type,
    @Schema(description = "The concern that it raises or answers.", maxLength = 64, required = true)
        String concern,
    @Schema(
            description = "Points before context, lost by a slip or gap, won by a strength.",
            minimum = "1",
            maximum = "30",
            required = true)
        int weight,
    @Schema(
            description = "The highest score that a draft with this finding can have.",
            minimum = "0",
            maximum = "100",
            required = true)
        int cap,
    @Schema(
            description = "The message; {words} stands for the words found.",
            maxLength = 1000,
            required = true)
        String message,
    @Schema(description = "What to do.", maxLength = 1000, required = true) String advice,
    @Schema(description = "The kinds of message that it judges.", maxItems = 10, required = true)
        List<Kind> kinds,
    @Schema(
            description = "The texts that show it; each is a test of the rule.",
            maxItems = 100,
            required = true)
        List<ExampleView> examples,
    @Schema(description = "What backs it, if anything does.", nullable = true, required = true)
        @Nullable EvidenceView evidence) {

  /** The card on the wire. */
  public static RuleView of(RuleCard card) {
    return new RuleView(
        card.id(),
        card.type(),
        card.concern().wireName(),
        card.weight(),
        card.cap(),
        card.says(),
        card.advises(),
        card.kinds().stream().sorted().toList(),
        card.examples().stream().map(ExampleView::of).toList(),
        card.study().map(EvidenceView::of).orElse(null));
  }
}
