package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Refusal;
import io.meetworthy.scoring.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a draft answers one concern. */
@Schema(name = "ConcernStanding", description = "How far the draft answers one concern.")
public record ConcernView(
    @Schema(description = "One of the thirteen.", maxLength = 64, required = true) String concern,
    @Schema(
            description = "What sort of concern it is.",
            enumeration = {"objection", "fear", "lesson"},
            required = true)
        String kind,
    @Schema(description = "100 is fully answered.", minimum = "0", maximum = "100", required = true)
        int standing,
    @Schema(description = "What the reader would say.", maxLength = 200, required = true)
        String voice) {

  static ConcernView of(Standing standing) {
    Concern concern = standing.concern();
    return new ConcernView(concern.wireName(), concern.kind(), standing.value(), concern.voice());
  }

  /** The "no" that the draft will most probably hear. */
  @Schema(name = "LikelyRefusal", description = "The no that the draft will most probably hear.")
  public record LikelyRefusal(
      @Schema(description = "The concern behind it.", maxLength = 64, required = true)
          String concern,
      @Schema(description = "What the reader would say.", maxLength = 200, required = true)
          String voice,
      @Schema(description = "What in the draft leads there.", maxLength = 22000, required = true)
          String why) {
    static LikelyRefusal of(Refusal refusal) {
      return new LikelyRefusal(
          refusal.concern().wireName(), refusal.concern().voice(), refusal.why());
    }
  }
}
