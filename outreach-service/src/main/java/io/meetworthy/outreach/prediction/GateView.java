package io.meetworthy.outreach.prediction;

import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.meetworthy.scoring.prediction.Gates;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From how many outcomes on a model may say how much. */
@Schema(name = "ModelGate", description = "What a model may say from how many outcomes on.")
public record GateView(
    @Schema(description = "What opens.", maxLength = 100, required = true) String opens,
    @Schema(description = "What it takes.", minimum = "0", maximum = "10000", required = true)
        long needed,
    @Schema(description = "What there is.", minimum = "0", maximum = "10000", required = true)
        long there,
    @Schema(description = "Whether it is open.", required = true) boolean open) {

  static List<GateView> of(AcceptanceModel model) {
    long n = model.settled();
    long rarer = Math.min(model.accepted(), n - model.accepted());
    return List.of(
        gate("a probability", Gates.FEWEST, n),
        gate("a probability, by outcomes of the rarer kind", Gates.FEWEST_OF_A_CLASS, rarer),
        gate("a probability that is not tentative", Gates.FIRM, n),
        gate("features and attributes", Gates.FOR_FEATURES, n),
        gate("the tenant's own words", Gates.FOR_TERMS, n));
  }

  private static GateView gate(String opens, long needed, long there) {
    return new GateView(opens, needed, there, there >= needed);
  }
}
