package io.meetworthy.outreach.check;

import io.meetworthy.outreach.ruleset.EvidenceView;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one rule saw, and what it is worth. */
@Schema(name = "Finding", description = "What one rule saw at one place, and what it is worth.")
public record FindingView(
    @Schema(description = "The rule's name.", maxLength = 64, required = true) String rule,
    @Schema(description = "The concern that it raises or answers.", maxLength = 64, required = true)
        String concern,
    @Schema(
            description =
                "A slip raises a concern, a strength answers one, in a gap words are missing.",
            required = true)
        RuleCard.Type type,
    @Schema(
            description = "What it adds to the score; 0 for a repetition.",
            minimum = "-100",
            maximum = "100",
            required = true)
        int points,
    @Schema(description = "Subject or body.", required = true) Field field,
    @Schema(required = true) SpanView span,
    @Schema(
            description = "The words in the span, empty for a gap.",
            maxLength = 20000,
            required = true)
        String quote,
    @Schema(description = "What was seen.", maxLength = 22000, required = true) String message,
    @Schema(description = "What to do; empty for a strength.", maxLength = 1000, required = true)
        String advice,
    @Schema(required = true) SuggestionView suggestion,
    @Schema(description = "What backs it, if anything does.", nullable = true, required = true)
        @Nullable EvidenceView evidence) {

  /** Where it stands. */
  @Schema(
      name = "Span",
      description = "A stretch of the field, in the answer's spanUnit; start = end for a gap.")
  public record SpanView(
      @Schema(description = "The first unit.", minimum = "0", maximum = "20000", required = true)
          int start,
      @Schema(
              description = "The unit after the last.",
              minimum = "0",
              maximum = "20000",
              required = true)
          int end) {}

  /** The edit that removes it. */
  @Schema(name = "Suggestion", description = "The edit that removes the finding.")
  public record SuggestionView(
      @Schema(
              description = "What to do with the span; advise leaves it to the writer.",
              enumeration = {"replace", "insert", "delete", "advise"},
              required = true)
          String type,
      @Schema(description = "The words to put in.", maxLength = 20000, required = true)
          String text) {
    static SuggestionView of(Suggestion suggestion) {
      return new SuggestionView(suggestion.type(), suggestion.text());
    }
  }

  static FindingView of(Finding finding, Offsets offsets) {
    RuleCard card = finding.card();
    return new FindingView(
        card.id(),
        card.concern().wireName(),
        card.type(),
        finding.points(),
        finding.evidence().span().field(),
        offsets.of(finding.evidence().span()),
        finding.quote(),
        finding.message(),
        card.advises(),
        SuggestionView.of(finding.suggestion()),
        card.study().map(EvidenceView::of).orElse(null));
  }
}
