package io.meetworthy.outreach.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meetworthy.outreach.check.Warning;
import io.meetworthy.outreach.ruleset.RulesetReference;
import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting request as callers see it. */
@Schema(name = "MeetingRequest", description = "What is asked of a contact, and what came of it.")
public record MeetingRequestView(
    @Schema(description = "Its id.", maxLength = 36, required = true) String id,
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
        Instant updatedAt,
    @Schema(description = "Whom it is for.", maxLength = 36, required = true) String contactId,
    @Schema(description = "Where it is sent.", required = true) Channel channel,
    @Schema(description = "The kind of message.", required = true) Kind kind,
    @Schema(description = "0 for a first message.", minimum = "0", maximum = "100", required = true)
        int followUpNumber,
    @Schema(description = "Who asks.", maxLength = 200, nullable = true)
        @Nullable String senderName,
    @Schema(
            description = "Who introduces, where it is not the contact's introducer.",
            maxLength = 200,
            nullable = true)
        @Nullable String introducedBy,
    @Schema(description = "The request that it follows.", maxLength = 36, nullable = true)
        @Nullable String follows,
    @Schema(description = "As it was for the newest draft.", required = true)
        Relationship relationship,
    @Schema(description = "Where the contact worked then.", maxLength = 200, nullable = true)
        @Nullable String organization,
    @Schema(description = "Words to find it by.", maxItems = 50, required = true)
        List<@Size(max = 50) String> tags,
    @Schema(description = "What you want to remember.", maxLength = 10_000, nullable = true)
        @Nullable String notes,
    @Schema(description = "Your own id of it.", maxLength = 200, nullable = true)
        @Nullable String externalRef,
    @Schema(description = "Where it stands.", required = true) RequestState state,
    @Schema(
            description = "Since when.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant stateSince,
    @Schema(description = "What can happen next.", maxItems = 9, required = true)
        List<RequestState> allowed,
    @Schema(
            description = "When it was sent.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant sentAt,
    @Schema(
            description = "When it was accepted or declined.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant answeredAt,
    @Schema(
            description = "When it got the outcome that it has.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant settledAt,
    @Schema(
            description = "When you met.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant metAt,
    @Schema(
            description = "When you thanked.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant thankedAt,
    @Schema(description = "What came of it; null while nothing did.", nullable = true)
        @Nullable Outcome outcome,
    @Schema(description = "The concern behind a no, if told.", maxLength = 64, nullable = true)
        @Nullable String declineReason,
    @Schema(
            description = "How many versions of the text there are.",
            minimum = "1",
            maximum = "100",
            required = true)
        int draftNumber,
    @Schema(
            description = "Of the newest draft; null where the rules do not read its language.",
            minimum = "0",
            maximum = "100",
            nullable = true,
            required = true)
        @Nullable Integer score,
    @Schema(description = "weak below 50, fair below 75, else strong.", nullable = true)
        @Nullable Band band,
    @Schema(description = "The concern behind the probable no.", maxLength = 64, nullable = true)
        @Nullable String likelyRefusal,
    @Schema(required = true) RulesetReference ruleset,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The newest draft; lists leave it out.")
        @Nullable DraftView draft,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description =
                "What gives pause before it is sent: others at the same organization who were"
                    + " asked, others who got the same text. As of now, whatever the ETag; lists"
                    + " leave it out.",
            maxItems = 10)
        @Nullable List<Warning> warnings) {

  /** In a list. */
  static MeetingRequestView of(MeetingRequest request) {
    return of(request, null, null);
  }

  /** By itself. */
  static MeetingRequestView of(MeetingRequests.Kept kept) {
    return of(kept.request(), DraftView.of(kept.draft()), kept.warnings());
  }

  private static MeetingRequestView of(
      MeetingRequest request, @Nullable DraftView draft, @Nullable List<Warning> warnings) {
    Purpose purpose = request.purpose();
    RequestNotes remarks = request.remarks();
    Timeline timeline = request.timeline();
    Marks marks = request.marks();
    return new MeetingRequestView(
        request.id().toString(),
        request.createdAt(),
        request.updatedAt(),
        request.contactId().toString(),
        purpose.channel(),
        purpose.kind(),
        purpose.followUpNumber(),
        purpose.senderName(),
        purpose.introducedBy(),
        purpose.follows() == null ? null : purpose.follows().toString(),
        request.relationship(),
        request.organization(),
        remarks.tagsOrNone(),
        remarks.notes(),
        remarks.externalRef(),
        timeline.current(),
        timeline.since(),
        List.copyOf(timeline.current().next()),
        timeline.sentAt(),
        timeline.answeredAt(),
        timeline.settledAt(),
        timeline.metAt(),
        timeline.thankedAt(),
        timeline.current().outcome().orElse(null),
        timeline.declineReason(),
        request.draftNumber(),
        marks.score(),
        marks.score() == null ? null : Band.of(marks.score()),
        marks.likelyRefusal(),
        new RulesetReference(marks.rulesetVersion(), marks.rulesetHash()),
        draft,
        warnings);
  }
}
