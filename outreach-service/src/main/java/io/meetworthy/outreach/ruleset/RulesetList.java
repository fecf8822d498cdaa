package io.meetworthy.outreach.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rulesets that can be asked for. */
@Schema(name = "RulesetList", description = "The rulesets that can be asked for.")
public record RulesetList(
    @Schema(description = "Newest first.", maxItems = 100, required = true) List<Entry> items) {

  /** One ruleset in short. */
  @Schema(name = "RulesetEntry", description = "One ruleset in short.")
  public record Entry(
      @Schema(description = "The version, by year and month.", maxLength = 32, required = true)
          String version,
      @Schema(description = "SHA-256 of all cards.", maxLength = 64, required = true) String hash,
      @Schema(
              description = "How many rules it has.",
              minimum = "0",
              maximum = "1000",
              required = true)
          int rules,
      @Schema(description = "Whether a check uses it by default.", required = true)
          boolean latest) {}

  static RulesetList of(Rulesets rulesets) {
    return new RulesetList(
        rulesets.all().stream()
            .map(
                ruleset ->
                    new Entry(
                        ruleset.version(),
                        ruleset.hash(),
                        ruleset.rules().size(),
                        ruleset == rulesets.latest()))
            .toList());
  }
}
