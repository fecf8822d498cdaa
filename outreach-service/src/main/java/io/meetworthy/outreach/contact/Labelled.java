package io.meetworthy.outreach.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of several: an e-mail address, a phone number or a link, and what it is for. */
@Schema(name = "Labelled", description = "One of several values, and what it is for.")
public record Labelled(
    @NotNull @Size(max = 2000) @Schema(description = "The value itself.", required = true)
        String value,
    @Size(max = 50) @Schema(description = "Such as work or home.", nullable = true)
        @Nullable String label) {

  /** The same for another value. */
  Labelled with(String other) {
    return new Labelled(other, label);
  }
}
