package io.meetworthy.outreach.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding of a kept card, as far as it tells two versions of a text apart. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "FindingChange", description = "A finding that came, went or stayed.")
public record FindingChange(
    @Schema(description = "The rule's name.", maxLength = 64, required = true) String rule,
    @Schema(description = "The concern that it raises or answers.", maxLength = 64, required = true)
        String concern,
    @Schema(description = "Slip, gap or strength.", maxLength = 16, required = true) String type,
    @Schema(description = "The words found; empty for a gap.", maxLength = 20000, required = true)
        String quote,
    @Schema(
            description = "What it adds to the score; of one that stayed, now.",
            minimum = "-100",
            maximum = "100",
            required = true)
        int points) {

  /** Whether it is the same rule on the same words. */
  boolean isLike(FindingChange other) {
    return rule.equals(other.rule) && quote.equals(other.quote);
  }
}
