package io.meetworthy.outreach.ruleset;

import io.meetworthy.scoring.Ruleset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rules gave an answer. */
@Schema(name = "RulesetReference", description = "Which rules gave the answer.")
public record RulesetReference(
    @Schema(description = "The version, by year and month.", maxLength = 32, required = true)
        String version,
    @Schema(
            description = "SHA-256 of all cards: the same hash gives the same answers.",
            maxLength = 64,
            required = true)
        String hash) {

  /** The name of this ruleset. */
  public static RulesetReference of(Ruleset ruleset) {
    return new RulesetReference(ruleset.version(), ruleset.hash());
  }
}
