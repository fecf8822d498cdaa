package io.meetworthy.outreach.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as callers see it. */
@Schema(name = "AuditEvent", description = "Something that was done for this tenant.")
public record AuditEventView(
    @Schema(description = "Its id.", maxLength = 36, required = true) String id,
    @Schema(
            description = "When.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant at,
    @Schema(
            description = "What was done; the list may grow.",
            example = "api-key.created",
            maxLength = 64,
            required = true)
        String action,
    @Schema(description = "The id of what it was done to.", maxLength = 64, required = true)
        String subject,
    @Schema(description = "The key that asked for it, or service.", maxLength = 64, required = true)
        String actor,
    @Schema(
            description =
                "The X-Request-Id of the request where it is a number in hexadecimal; empty for"
                    + " another name, which might be a person's, and for the service's own work.",
            maxLength = 64,
            required = true)
        String requestId) {

  static AuditEventView of(AuditEvent event) {
    return new AuditEventView(
        event.id().toString(),
        event.at(),
        event.deed().action(),
        event.deed().subject(),
        event.actor(),
        event.requestId());
  }
}
