package io.meetworthy.outreach.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings as callers see them. */
@Schema(name = "TenantSettings", description = "What you have decided about what you keep.")
public record TenantSettingsView(
    @Schema(
            description =
                "After how many days a contact goes to whom nothing has happened; null keeps for"
                    + " ever.",
            minimum = "1",
            maximum = "36500",
            nullable = true)
        @Nullable Integer retentionDays) {}
