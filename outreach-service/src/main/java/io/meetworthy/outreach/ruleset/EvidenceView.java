package io.meetworthy.outreach.ruleset;

import io.meetworthy.scoring.Study;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What backs a rule from outside. */
@Schema(name = "Evidence", description = "What backs a rule from outside.")
public record EvidenceView(
    @Schema(description = "What was found.", maxLength = 1000, required = true) String claim,
    @Schema(description = "Who found it.", maxLength = 500, required = true) String source,
    @Schema(description = "When.", minimum = "1900", maximum = "2100", required = true) int year,
    @Schema(description = "How far to trust it.", required = true) Study.Strength strength) {

  /** The study on the wire. */
  public static EvidenceView of(Study study) {
    return new EvidenceView(study.claim(), study.source(), study.year(), study.strength());
  }
}
