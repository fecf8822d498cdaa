package io.meetworthy.outreach.erasure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a tenant keeps, for the contract. */
@Schema(
    name = "TenantExport",
    description = "All that a tenant keeps, table by table; the list of tables may grow.")
record TenantExport(
    @Schema(description = "The tenant's id.", maxLength = 32, required = true) String tenantId,
    @Schema(
            description = "When writing began.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant exportedAt,
    @Schema(description = "Every table.", maxItems = 1000, required = true)
        List<TableRows> tables) {}
