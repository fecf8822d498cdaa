package io.meetworthy.outreach.retention;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a tenant decides about what it keeps, and what it expects of it. */
@Schema(
    name = "NewTenantSettings",
    description = "What you decide about what you keep, and what you expect of it.")
public record NewTenantSettings(
    @Min(1)
        @Max(36_500)
        @Schema(
            description =
                "After how many days a contact goes to whom nothing has happened, requests and all;"
                    + " null keeps for ever.",
            nullable = true)
        @Nullable Integer retentionDays,
    @DecimalMin("0.01")
        @DecimalMax("0.99")
        @Schema(
            description =
                "The share of requests that you expect to be accepted, as probabilities begin with"
                    + " it; outcomes soon say more. null is 0.25.",
            nullable = true)
        @Nullable Double expectedAcceptance) {}
