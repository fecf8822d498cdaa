package io.meetworthy.outreach.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings as callers see them. */
@Schema(name = "TenantSettings", description = "What you have decided.")
public record TenantSettingsView(
    @Schema(
            description =
                "After how many days a contact goes to whom nothing has happened; null keeps for"
                    + " ever.",
            minimum = "1",
            maximum = "36500",
            nullable = true)
        @Nullable Integer retentionDays,
    @Schema(
            description = "The share of requests that you expect to be accepted; null is 0.25.",
            minimum = "0.01",
            maximum = "0.99",
            nullable = true)
        @Nullable Double expectedAcceptance) {
  static TenantSettingsView of(NewTenantSettings settings) {
    return new TenantSettingsView(settings.retentionDays(), settings.expectedAcceptance());
  }
}
