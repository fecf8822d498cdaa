package io.meetworthy.outreach.stats;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rates of acceptance. */
@Schema(name = "StatAcceptance", description = "What came of requests, by groups.")
public record AcceptanceView(
    @Schema(required = true) PeriodView period,
    @Schema(description = "By what they are grouped.", maxItems = 2, required = true)
        List<@Size(max = 20) String> groupBy,
    @Schema(description = "All that were asked about.", required = true) CellView total,
    @Schema(
            description = "By time where it is grouped by time, else the most asked first.",
            maxItems = 1000,
            required = true)
        List<GroupView> items,
    @Schema(
            description = "How many groups were left out, those with the fewest requests.",
            minimum = "0",
            maximum = "9007199254740991",
            required = true)
        long groupsLeftOut,
    @Schema(required = true) MethodView method) {

  /** One group. */
  @Schema(name = "StatGroup", description = "Requests that have something in common.")
  public record GroupView(
      @Schema(description = "What they have in common.", maxItems = 2, required = true)
          List<LabelView> group,
      @Schema(required = true) CellView cell) {}

  /** What a group has in common. */
  @Schema(name = "StatLabel", description = "What a group has in common.")
  public record LabelView(
      @Schema(description = "What it is.", maxLength = 20, required = true) String by,
      @Schema(
              description =
                  "Its value; of a concern with the band of its standing, such as"
                      + " has-no-time:weak. Organizations and tags without capitals and accents.",
              maxLength = 300,
              required = true)
          String value,
      @Schema(
              description = "Of rules: whether it fired. Null for all else.",
              nullable = true,
              required = true)
          @Nullable Boolean present) {}
}
