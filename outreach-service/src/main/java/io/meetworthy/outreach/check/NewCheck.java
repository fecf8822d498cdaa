package io.meetworthy.outreach.check;

import io.meetworthy.outreach.ruleset.Rulesets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to be scored, and how to answer. */
@Schema(name = "NewCheck", description = "A draft to be scored. Only draft.body is required.")
public record NewCheck(
    @NotNull @Valid @Schema(required = true) NewDraft draft,
    @Valid @Schema(description = "What is known of sender and reader.", nullable = true)
        @Nullable NewContext context,
    @Size(max = 32)
        @Schema(
            description = "A version of the rules, or latest.",
            defaultValue = "latest",
            nullable = true)
        @Nullable String ruleset,
    @Null(message = "there are no rule packs yet; leave it out")
        @Schema(description = "For later; null.", maxLength = 64, nullable = true)
        @Nullable String rulePack,
    @Null(message = "there are no policies yet; leave it out")
        @Schema(description = "For later; null.", maxLength = 64, nullable = true)
        @Nullable String policy,
    @Min(1)
        @Max(200)
        @Schema(
            description = "The most findings to answer with; the heaviest are kept.",
            defaultValue = "50",
            nullable = true)
        @Nullable Integer maxFindings,
    @Schema(
            description = "What the offsets of the answer count.",
            defaultValue = "utf-16",
            nullable = true)
        @Nullable SpanUnit spanUnit,
    @Size(max = 200)
        @Schema(description = "Comes back with the answer, for your own use.", nullable = true)
        @Nullable String clientToken) {
  private static final int DEFAULT_MAX_FINDINGS = 50;

  String rulesetOrLatest() {
    return Objects.requireNonNullElse(ruleset, Rulesets.LATEST);
  }

  int maxFindingsOrDefault() {
    return Objects.requireNonNullElse(maxFindings, DEFAULT_MAX_FINDINGS);
  }

  SpanUnit spanUnitOrDefault() {
    return Objects.requireNonNullElse(spanUnit, SpanUnit.UTF_16);
  }

  NewContext contextOrUnknown() {
    return Objects.requireNonNullElse(context, NewContext.UNKNOWN);
  }
}
