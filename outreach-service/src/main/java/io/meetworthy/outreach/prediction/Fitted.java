package io.meetworthy.outreach.prediction;

import io.meetworthy.scoring.prediction.AcceptanceModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A model as it is kept.
 *
 * @param number how many times it was fitted; 0 before the first
 * @param fittedAt when, empty before the first
 * @param ruleset the version of the rules that scored what it learned from; empty before the first
 * @param model what was learned
 */
record Fitted(long number, Optional<Instant> fittedAt, String ruleset, AcceptanceModel model) {
  /** Of a tenant that has nothing to learn from. */
  static final Fitted NOTHING =
      new Fitted(
          0, Optional.empty(), "", AcceptanceModel.of(List.of(), AcceptanceModel.USUAL_GUESS));

  /** The way of learning and the number of the fit. */
  String version() {
    return model.version() + "." + number;
  }
}
