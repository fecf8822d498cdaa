package io.meetworthy.outreach.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a tenant decides about what it keeps. */
@Schema(name = "NewTenantSettings", description = "What you decide about what you keep.")
public record NewTenantSettings(
    @Min(1)
        @Max(36_500)
        @Schema(
            description =
                "After how many days a contact goes to whom nothing has happened, requests and all;"
                    + " null keeps for ever.",
            nullable = true)
        @Nullable Integer retentionDays) {}
