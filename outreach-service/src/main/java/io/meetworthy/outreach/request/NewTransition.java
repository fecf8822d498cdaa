package io.meetworthy.outreach.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request. */
@Schema(name = "NewTransition", description = "Something that happened to a request.")
public record NewTransition(
    @NotNull @Schema(description = "The state that it came to.", required = true) RequestState to,
    @Schema(
            description =
                "When it happened; now if left out. Not before what happened last, and at most a"
                    + " minute ahead of our clock, which then counts as now.",
            implementation = String.class,
            format = "date-time",
            maxLength = 40,
            nullable = true)
        @Nullable Instant occurredAt,
    @Size(max = 64)
        @Schema(
            description =
                "Only where it was declined: the concern behind the no, one of the thirteen.",
            nullable = true)
        @Nullable String reason) {}
