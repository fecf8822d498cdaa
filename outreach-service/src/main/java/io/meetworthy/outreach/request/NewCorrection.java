package io.meetworthy.outreach.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes back what was recorded by mistake. */
@Schema(name = "NewCorrection", description = "Takes back what was recorded by mistake.")
public record NewCorrection(
    @NotNull
        @Schema(
            description = "The state that was a mistake; the request must be in it.",
            required = true)
        RequestState state) {}
