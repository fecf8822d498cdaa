package io.meetworthy.outreach.key;

import io.meetworthy.outreach.tenant.Scope;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key without its secret. */
@Schema(name = "ApiKey", description = "A key without its secret.")
public record ApiKeyView(
    @Schema(description = "Its public part.", maxLength = 16, required = true) String id,
    @Schema(description = "What it is for.", maxLength = 200, required = true) String name,
    @Schema(description = "Where it may be.", required = true) KeyKind kind,
    @Schema(description = "What it may do.", maxItems = 4, required = true) List<Scope> scopes,
    @Schema(description = "Where a publishable key may be used.", maxItems = 20, required = true)
        List<@Size(max = 255) String> origins,
    @Schema(
            description = "When it was made.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant createdAt,
    @Schema(
            description = "From when on it is of no use.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant expiresAt,
    @Schema(
            description = "When it was revoked.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant revokedAt,
    @Schema(
            description = "Until when the secret before the last rotation can be used.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant previousSecretUntil,
    @Schema(
            description = "When it was last used, as far as is known; off by up to a minute.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant lastUsedAt) {

  static ApiKeyView of(ApiKey key) {
    NewApiKey wanted = key.wanted();
    return new ApiKeyView(
        key.id(),
        wanted.name(),
        key.kind(),
        wanted.scopes(),
        wanted.originsOrNone(),
        key.createdAt(),
        wanted.expiresAt(),
        key.revokedAt().orElse(null),
        key.previousUntil().orElse(null),
        key.lastUsedAt().orElse(null));
  }
}
