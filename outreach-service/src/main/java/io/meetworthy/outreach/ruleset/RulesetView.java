package io.meetworthy.outreach.ruleset;

import io.meetworthy.scoring.Ruleset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ruleset with every card. */
@Schema(name = "Ruleset", description = "A ruleset with every rule; it never changes.")
public record RulesetView(
    @Schema(description = "The version, by year and month.", maxLength = 32, required = true)
        String version,
    @Schema(
            description = "SHA-256 of all cards: the same hash gives the same answers.",
            maxLength = 64,
            required = true)
        String hash,
    @Schema(description = "Every rule, gaps last.", maxItems = 1000, required = true)
        List<RuleView> rules) {

  static RulesetView of(Ruleset ruleset) {
    return new RulesetView(
        ruleset.version(),
        ruleset.hash(),
        ruleset.rules().stream().map(rule -> RuleView.of(rule.card())).toList());
  }
}
