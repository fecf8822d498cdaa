package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Improvement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The worth of one edit. */
@Schema(name = "Improvement", description = "The worth of one edit.")
public record ImprovementView(
    @Schema(description = "The rule whose finding it removes.", maxLength = 64, required = true)
        String rule,
    @Schema(description = "What to do.", maxLength = 1000, required = true) String advice,
    @Schema(description = "Points gained.", minimum = "0", maximum = "100", required = true)
        int gain,
    @Schema(
            description = "The score after this one edit.",
            minimum = "0",
            maximum = "100",
            required = true)
        int scoreAfter) {

  static ImprovementView of(Improvement improvement) {
    return new ImprovementView(
        improvement.finding().card().id(),
        improvement.finding().card().advises(),
        improvement.gain(),
        improvement.scoreAfter());
  }
}
