package io.meetworthy.outreach.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held to be decent, and who says so. */
@Schema(name = "Norm", description = "What is held to be decent, and who says so.")
public record NormView(
    @Schema(description = "For people.", maxLength = 200, required = true) String reason,
    @Schema(description = "Who says so.", maxLength = 200, required = true) String source,
    @Schema(description = "Year and month when that was read.", maxLength = 7, required = true)
        String asOf) {

  static NormView of(Norm norm) {
    return new NormView(norm.reason(), norm.source(), Norm.AS_OF);
  }
}
