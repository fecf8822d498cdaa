package io.meetworthy.outreach.contact;

import io.meetworthy.scoring.Relationship;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as callers see it. */
@Schema(name = "Contact", description = "A person whom you may ask.")
public record ContactView(
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
    @Schema(description = "As one would say it.", maxLength = 200, required = true) String name,
    @Schema(description = "Such as Dana.", maxLength = 200, nullable = true)
        @Nullable String givenName,
    @Schema(description = "Such as Reyes.", maxLength = 200, nullable = true)
        @Nullable String familyName,
    @Schema(description = "E-mail addresses.", maxItems = 20, required = true)
        List<Labelled> emails,
    @Schema(description = "Phone numbers as E.164 has them.", maxItems = 20, required = true)
        List<Labelled> phones,
    @Schema(description = "Addresses of pages.", maxItems = 20, required = true)
        List<Labelled> links,
    @Schema(description = "Where they work.", maxLength = 200, nullable = true)
        @Nullable String organization,
    @Schema(description = "As what they work.", maxLength = 200, nullable = true)
        @Nullable String role,
    @Schema(description = "Their page in a network.", maxLength = 2000, nullable = true)
        @Nullable String profileUrl,
    @Schema(description = "How well you know each other.", required = true)
        Relationship relationship,
    @Schema(description = "Words to find them by.", maxItems = 50, required = true)
        List<@Size(max = 50) String> tags,
    @Schema(description = "What you want to remember.", maxLength = 10_000, nullable = true)
        @Nullable String notes,
    @Schema(description = "Whether a meeting costs them income.", required = true)
        boolean billsForTime,
    @Schema(description = "Whether they are not to be asked.", required = true) boolean doNotAsk,
    @Schema(description = "Your own id of them.", maxLength = 200, nullable = true)
        @Nullable String externalRef,
    @Schema(description = "The contact who introduces you.", maxLength = 36, nullable = true)
        @Nullable String introducerId,
    @Schema(description = "Where they are, an IANA time zone.", maxLength = 50, nullable = true)
        @Nullable String timeZone) {

  static ContactView of(Contact contact) {
    NewContact kept = contact.wanted();
    return new ContactView(
        contact.id().toString(),
        contact.createdAt(),
        contact.updatedAt(),
        kept.name(),
        kept.givenName(),
        kept.familyName(),
        kept.emailsOrNone(),
        kept.phonesOrNone(),
        kept.linksOrNone(),
        kept.organization(),
        kept.role(),
        kept.profileUrl(),
        kept.relationshipOrStranger(),
        kept.tagsOrNone(),
        kept.notes(),
        kept.billsForTimeOrFalse(),
        kept.doNotAskOrFalse(),
        kept.externalRef(),
        kept.introducerId(),
        kept.timeZone());
  }
}
