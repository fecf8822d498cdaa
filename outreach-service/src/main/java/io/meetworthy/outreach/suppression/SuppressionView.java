package io.meetworthy.outreach.suppression;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suppression as callers see it. */
@Schema(
    name = "Suppression",
    description = "Somebody who asked to be forgotten, whom nothing here names.")
public record SuppressionView(
    @Schema(description = "Its id.", maxLength = 36, required = true) String id,
    @Schema(
            description = "When they were erased.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant erasedAt) {

  static SuppressionView of(Suppression suppression) {
    return new SuppressionView(suppression.id().toString(), suppression.erasedAt());
  }
}
