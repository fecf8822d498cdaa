package io.meetworthy.outreach.stats;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Versions of the rules side by side. */
@Schema(name = "StatRulesets", description = "What came of requests, by version of the rules.")
public record RulesetComparisonView(
    @Schema(required = true) PeriodView period,
    @Schema(description = "The oldest first.", maxItems = 100, required = true) List<Item> items,
    @Schema(required = true) MethodView method) {

  /** One version. */
  @Schema(name = "StatRuleset", description = "Requests scored with one version of the rules.")
  public record Item(
      @Schema(description = "The version.", maxLength = 32, required = true) String ruleset,
      @Schema(required = true) CellView cell,
      @Schema(
              description = "The version before that it is compared with; null where none is told.",
              maxLength = 32,
              nullable = true,
              required = true)
          @Nullable String comparedWith,
      @Schema(
              description = "With this version, and without it: with the one before.",
              nullable = true,
              required = true)
          @Nullable ContrastView contrast) {}
}
