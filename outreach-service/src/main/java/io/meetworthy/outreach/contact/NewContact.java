package io.meetworthy.outreach.contact;

import io.meetworthy.scoring.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact to be kept, or what a change makes of one. */
@Schema(name = "NewContact", description = "A person to be kept. Only a name is required.")
public record NewContact(
    @NotNull @Size(max = 200) @Schema(description = "As one would say it.", required = true)
        String name,
    @Size(max = 200) @Schema(description = "Such as Dana.", nullable = true)
        @Nullable String givenName,
    @Size(max = 200) @Schema(description = "Such as Reyes.", nullable = true)
        @Nullable String familyName,
    @Size(max = 20)
        @Schema(
            description = "E-mail addresses. No other contact of yours may have one of them.",
            nullable = true)
        @Nullable List<@NotNull @Valid Labelled> emails,
    @Size(max = 20)
        @Schema(
            description = "Phone numbers with + and country code; kept as E.164 has them.",
            nullable = true)
        @Nullable List<@NotNull @Valid Labelled> phones,
    @Size(max = 20) @Schema(description = "Addresses of pages.", nullable = true)
        @Nullable List<@NotNull @Valid Labelled> links,
    @Size(max = 200) @Schema(description = "Where they work.", nullable = true)
        @Nullable String organization,
    @Size(max = 200) @Schema(description = "As what they work.", nullable = true)
        @Nullable String role,
    @Size(max = 2000)
        @Schema(
            description = "Their page in a network. No other contact of yours may have it.",
            nullable = true)
        @Nullable String profileUrl,
    @Schema(
            description = "How well you know each other.",
            defaultValue = "stranger",
            nullable = true)
        @Nullable Relationship relationship,
    @Size(max = 50) @Schema(description = "Words of yours to find them by.", nullable = true)
        @Nullable List<@NotNull @Size(max = 50) String> tags,
    @Size(max = 10_000) @Schema(description = "Whatever you want to remember.", nullable = true)
        @Nullable String notes,
    @Schema(
            description = "Whether a meeting costs them income, as it does a consultant.",
            defaultValue = "false",
            nullable = true)
        @Nullable Boolean billsForTime,
    @Schema(
            description = "Whether they are not to be asked; nothing is due to them then.",
            defaultValue = "false",
            nullable = true)
        @Nullable Boolean doNotAsk,
    @Size(max = 200)
        @Schema(
            description =
                "Your own id of them. A POST with one that is known replaces the contact.",
            nullable = true)
        @Nullable String externalRef,
    @Size(max = 36) @Schema(description = "The contact who introduces you.", nullable = true)
        @Nullable String introducerId,
    @Size(max = 50)
        @Schema(
            description =
                "Where they are, an IANA time zone such as Europe/Lisbon; follow-ups keep to it.",
            nullable = true)
        @Nullable String timeZone) {

  List<Labelled> emailsOrNone() {
    return Objects.requireNonNullElse(emails, List.of());
  }

  List<Labelled> phonesOrNone() {
    return Objects.requireNonNullElse(phones, List.of());
  }

  List<Labelled> linksOrNone() {
    return Objects.requireNonNullElse(links, List.of());
  }

  List<String> tagsOrNone() {
    return Objects.requireNonNullElse(tags, List.of());
  }

  Relationship relationshipOrStranger() {
    return Objects.requireNonNullElse(relationship, Relationship.STRANGER);
  }

  boolean billsForTimeOrFalse() {
    return Objects.requireNonNullElse(billsForTime, false);
  }

  boolean doNotAskOrFalse() {
    return Objects.requireNonNullElse(doNotAsk, false);
  }

  /** The same with these numbers. */
  NewContact withPhones(List<Labelled> others) {
    return new NewContact(
        name,
        givenName,
        familyName,
        emails,
        others,
        links,
        organization,
        role,
        profileUrl,
        relationship,
        tags,
        notes,
        billsForTime,
        doNotAsk,
        externalRef,
        introducerId,
        timeZone);
  }
}
