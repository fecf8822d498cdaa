package io.meetworthy.outreach.request;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.scoring.Concern;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request. */
@Schema(name = "NewTransition", description = "Something that happened to a request.")
public record NewTransition(
    @NotNull
        @Schema(
            description =
                "The state that it came to; of a correction, the one that it goes back to.",
            required = true)
        RequestState to,
    @Schema(
            description =
                "A correction takes back what was recorded last by mistake, with one more"
                    + " transition. It has no occurredAt and no reason.",
            defaultValue = "step",
            nullable = true)
        @Nullable TransitionType type,
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
        @Nullable String reason) {

  boolean corrects() {
    return type == TransitionType.CORRECTION;
  }

  /** The same, or a refusal of what no constraint of a single member can refuse. */
  NewTransition checked() {
    if (corrects() && occurredAt != null) {
      throw ProblemException.invalid(
          Fault.at("/occurredAt", "not-here", "A correction happens now."));
    }
    if (reason != null && (corrects() || to != RequestState.DECLINED)) {
      throw ProblemException.invalid(
          Fault.at("/reason", "not-here", "A reason belongs to what is declined."));
    }
    if (reason != null && Concern.named(reason).isEmpty()) {
      throw ProblemException.invalid(
          Fault.at("/reason", "unknown-value", "One of the thirteen concerns is expected."));
    }
    return this;
  }
}
