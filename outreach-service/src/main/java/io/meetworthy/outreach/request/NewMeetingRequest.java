package io.meetworthy.outreach.request;

import io.meetworthy.outreach.check.NewContext.NewSender;
import io.meetworthy.outreach.problem.OneLine;
import io.meetworthy.outreach.problem.Visible;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting request to be kept. */
@Schema(
    name = "NewMeetingRequest",
    description = "A request to be kept. What is known of the reader comes from the contact.")
public record NewMeetingRequest(
    @NotNull @Size(max = 36) @Schema(description = "The contact whom it is for.", required = true)
        String contactId,
    @NotNull @Valid @Schema(required = true) NewRequestDraft draft,
    @Schema(description = "Where it will be sent.", defaultValue = "email", nullable = true)
        @Nullable Channel channel,
    @Schema(description = "The kind of message.", defaultValue = "ask", nullable = true)
        @Nullable Kind kind,
    @Valid @Schema(description = "The person who asks.", nullable = true)
        @Nullable NewSender sender,
    @OneLine
        @Visible
        @Size(max = 200)
        @Schema(
            description = "Who introduces the sender; the contact's introducer if left out.",
            nullable = true)
        @Nullable String introducedBy,
    @Min(0)
        @Max(NewMeetingRequest.MOST_FOLLOW_UPS)
        @Schema(
            description = "0 for a first message, 1 for the first follow-up; counted by follows.",
            defaultValue = "0",
            nullable = true)
        @Nullable Integer followUpNumber,
    @Size(max = 36)
        @Schema(description = "The request to the same contact that it follows.", nullable = true)
        @Nullable String follows,
    @Size(max = 50) @Schema(description = "Words of yours to find it by.", nullable = true)
        @Nullable List<@NotNull @Size(max = 50) String> tags,
    @Size(max = 10_000) @Schema(description = "Whatever you want to remember.", nullable = true)
        @Nullable String notes,
    @Size(max = 200)
        @Schema(
            description = "Your own id of it. No other request of yours may have it.",
            nullable = true)
        @Nullable String externalRef) {

  static final int MOST_FOLLOW_UPS = 100;

  Purpose purpose() {
    return new Purpose(
        Objects.requireNonNullElse(channel, Channel.EMAIL),
        Purpose.kindOf(kind),
        Objects.requireNonNullElse(followUpNumber, 0),
        sender == null ? null : sender.name(),
        introducedBy,
        follows == null ? null : UUID.fromString(follows));
  }

  /** The same as the follow-up of this number. */
  NewMeetingRequest numbered(int number) {
    return new NewMeetingRequest(
        contactId,
        draft,
        channel,
        kind,
        sender,
        introducedBy,
        number,
        follows,
        tags,
        notes,
        externalRef);
  }

  RequestNotes remarks() {
    return new RequestNotes(tags, notes, externalRef);
  }
}
