package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.audit.AuditEventView;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is kept of a person, for the contract. */
@Schema(
    name = "PersonExport",
    description = "All that is kept of a person, table by table; the list of tables may grow.")
record PersonExport(
    @Schema(description = "The contact's id.", maxLength = 36, required = true) String contactId,
    @Schema(
            description = "When it was written.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant exportedAt,
    @Schema(
            description = "Every table with rows that are part of this person.",
            maxItems = 1000,
            required = true)
        List<TableRows> tables,
    @Schema(
            description = "Where others mention this person, such as one who introduces them.",
            maxItems = 1000,
            required = true)
        List<Mention> mentions,
    @Schema(
            description = "What was done to any of it, and by which key.",
            maxItems = Integer.MAX_VALUE,
            required = true)
        List<AuditEventView> auditEvents) {

  /** Rows of others that mention a person. */
  @Schema(name = "Mention", description = "Rows of others that mention a person.")
  record Mention(
      @Schema(description = "In which table and column.", maxLength = 130, required = true)
          String column,
      @Schema(description = "The ids of these rows.", maxItems = Integer.MAX_VALUE, required = true)
          List<@Size(max = 200) String> ids) {}
}
