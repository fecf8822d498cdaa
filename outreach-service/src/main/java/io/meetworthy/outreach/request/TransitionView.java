package io.meetworthy.outreach.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transition as callers see it. */
@Schema(name = "Transition", description = "Something that happened to a request.")
public record TransitionView(
    @Schema(
            description = "Which in order, from 1.",
            minimum = "1",
            maximum = "100",
            required = true)
        int number,
    @Schema(description = "A step, or a correction of the last one.", required = true)
        TransitionType type,
    @Schema(description = "The state before.", required = true) RequestState from,
    @Schema(description = "The state after.", required = true) RequestState to,
    @Schema(
            description = "When it happened.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant occurredAt,
    @Schema(
            description = "When it was told.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant recordedAt,
    @Schema(description = "The concern behind a no, if told.", maxLength = 64, nullable = true)
        @Nullable String reason) {

  static TransitionView of(RequestTransition transition) {
    return new TransitionView(
        transition.number(),
        transition.type(),
        transition.from(),
        transition.to(),
        transition.occurredAt(),
        transition.recordedAt(),
        transition.reason());
  }
}
