package io.meetworthy.outreach.request;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.meetworthy.outreach.check.CheckView;
import io.meetworthy.outreach.check.NewContext;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a request's text as callers see it. */
@Schema(name = "RequestDraft", description = "A version of the text with the score it got then.")
public record DraftView(
    @Schema(description = "Which version, from 1.", minimum = "1", maximum = "100", required = true)
        int number,
    @Schema(
            description = "When it was made.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant createdAt,
    @Schema(description = "The subject line; may be empty.", maxLength = 998, required = true)
        String subject,
    @Schema(description = "The text.", maxLength = 20000, required = true) String body,
    @Schema(description = "Its language, if it was given.", maxLength = 35, nullable = true)
        @Nullable String locale,
    @JsonRawValue
        @Schema(
            description = "What it was scored with; of the contact, what was known then.",
            implementation = NewContext.class,
            required = true)
        String context,
    @JsonRawValue
        @Schema(
            description = "The check's answer of then. Later rules do not change it.",
            implementation = CheckView.class,
            required = true)
        String card,
    @Schema(description = "Null for the first version.", nullable = true, required = true)
        @Nullable DraftChanges changes) {

  static DraftView of(RequestDrafts.Version version) {
    RequestDraft draft = version.draft();
    return new DraftView(
        draft.number(),
        draft.createdAt(),
        draft.subject(),
        draft.body(),
        draft.locale(),
        draft.context(),
        draft.card(),
        version.before().map(before -> DraftChanges.between(before, draft)).orElse(null));
  }
}
