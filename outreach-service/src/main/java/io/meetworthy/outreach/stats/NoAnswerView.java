package io.meetworthy.outreach.stats;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** After how many days a request without an answer gets none. */
@Schema(
    name = "NoAnswerRule",
    description = "After how many days a request without an answer is settled as no answer.")
public record NoAnswerView(
    @NotNull
        @Min(1)
        @Max(365)
        @Schema(description = "Days after it was sent.", required = true, example = "21")
        Integer days) {}
