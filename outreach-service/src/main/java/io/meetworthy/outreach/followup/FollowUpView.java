package io.meetworthy.outreach.followup;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A follow-up. */
@Schema(name = "FollowUp", description = "What is due after a request, or was.")
public record FollowUpView(
    @Schema(description = "Its id.", maxLength = 36, required = true) String id,
    @Schema(description = "The request that it follows.", maxLength = 36, required = true)
        String requestId,
    @Schema(description = "Whom it is for.", maxLength = 36, required = true) String contactId,
    @Schema(description = "What kind of message is due.", required = true) FollowUpKind kind,
    @Schema(
            description = "Of a follow-up, from 1; 0 for the others.",
            minimum = "0",
            maximum = "100",
            required = true)
        int followUpNumber,
    @Schema(
            description = "How many follow-ups there may be still, this one included.",
            minimum = "0",
            maximum = "100",
            required = true)
        int left,
    @Schema(required = true) FollowUpState state,
    @Schema(
            description = "The reader's time zone, or the service's where nobody knows theirs.",
            maxLength = 50,
            required = true)
        String timeZone,
    @Schema(
            description = "The first decent day, where the reader is.",
            format = "date",
            maxLength = 10,
            required = true)
        String earliestOn,
    @Schema(
            description = "The day for it, where the reader is; later where it was put off.",
            format = "date",
            maxLength = 10,
            required = true)
        String dueOn,
    @Schema(
            description = "When that day begins for business.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant dueAt,
    @Schema(
            description = "The last moment for thanks.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant dueBy,
    @Schema(description = "Why then.", required = true) NormView norm,
    @Schema(
            description = "When it was made.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant createdAt,
    @Schema(
            description = "When it was last changed.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant updatedAt) {

  static FollowUpView of(FollowUp stored) {
    return new FollowUpView(
        stored.id().toString(),
        stored.requestId().toString(),
        stored.contactId().toString(),
        stored.kind(),
        stored.number(),
        stored.left(),
        stored.state(),
        stored.timeZone(),
        stored.earliest().day().toString(),
        stored.due().day().toString(),
        stored.due().morning(),
        stored.dueBy().orElse(null),
        NormView.of(stored.norm()),
        stored.createdAt(),
        stored.updatedAt());
  }
}
