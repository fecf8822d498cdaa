package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.statistics.Auc;
import io.meetworthy.scoring.statistics.Brier;
import io.meetworthy.scoring.statistics.Reliability;

/**
 * How good forecasts were that were made before the outcomes were known.
 *
 * @param forecasts how many there were
 * @param brier their Brier score
 * @param reference the Brier score of the rate of acceptance so far
 * @param auc how well they order, 0-1; 0.5 where one kind of outcome is missing
 * @param calibrationError the mean distance between forecast and rate in ten bins of equal count
 */
public record Validation(
    long forecasts, double brier, double reference, double auc, double calibrationError) {
  /** Nothing was forecast. */
  public static final Validation NONE = new Validation(0, 0, 0, 0.5, 0);

  private static final int BINS = 10;

  /** How good the forecasts of a replay were. */
  static Validation of(Replay replay) {
    if (replay.forecasts().isEmpty()) {
      return NONE;
    }
    Reliability reliability = Reliability.ofEqualCount(replay.forecasts(), BINS);
    return new Validation(
        reliability.brier().n(),
        reliability.brier().score(),
        Brier.of(replay.references()).score(),
        Auc.of(replay.forecasts()).map(Auc::value).orElse(0.5),
        reliability.calibrationError());
  }

  /** The part of the reference's error that the forecasts take away; above 0 they are better. */
  public double skill() {
    return reference == 0 ? 0 : 1 - brier / reference;
  }
}
