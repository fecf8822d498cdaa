package io.meetworthy.outreach.request;

import io.meetworthy.outreach.check.AttributeName;
import io.meetworthy.outreach.problem.OneLine;
import io.meetworthy.outreach.problem.Visible;
import io.meetworthy.outreach.ruleset.Rulesets;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.prediction.Case;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a request's text, to be scored and kept. */
@Schema(name = "NewRequestDraft", description = "A version of the text, to be scored and kept.")
public record NewRequestDraft(
    @OneLine
        @Size(max = 998)
        @Schema(description = "The subject line, where there is one.", nullable = true)
        @Nullable String subject,
    @NotBlank(message = "a draft needs a text")
        @Visible
        @Size(max = Draft.MAX_LENGTH)
        @Schema(
            description = "The text, at most 20,000 UTF-16 units.",
            minLength = 1,
            required = true)
        String body,
    @Size(max = 35)
        @Pattern(
            regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            message = "a language tag such as en or en-GB is expected")
        @Schema(
            description = "Its language as a BCP 47 tag; found where it is left out.",
            nullable = true)
        @Nullable String locale,
    @Size(max = 32)
        @Schema(
            description = "A version of the rules, or latest.",
            defaultValue = "latest",
            nullable = true)
        @Nullable String ruleset,
    @Size(max = Case.MOST_ATTRIBUTES)
        @Schema(
            description =
                "Numbers of yours that may tell how it ends, as in a check; kept in the context.",
            nullable = true)
        @Nullable
            Map<@AttributeName String, @NotNull @DecimalMin("-1e15") @DecimalMax("1e15") Double>
            attributes) {

  String rulesetOrLatest() {
    return Objects.requireNonNullElse(ruleset, Rulesets.LATEST);
  }
}
