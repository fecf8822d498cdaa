package io.meetworthy.scoring.statistics;

import java.util.List;

/**
 * The mean squared distance of forecasts from what came (Brier 1950); smaller is better.
 *
 * @param n requests
 * @param score 0 for a perfect forecaster, 0.25 for one that always says one half
 * @param baseRate the share that was accepted
 */
public record Brier(long n, double score, double baseRate) {

  /** The score of these forecasts, at least one. */
  public static Brier of(List<Forecast> forecasts) {
    long n = 0;
    long accepted = 0;
    double sum = 0;
    for (Forecast forecast : forecasts) {
      Proportion observed = forecast.observed();
      double p = forecast.value();
      n += observed.trials();
      accepted += observed.successes();
      sum += observed.successes() * (1 - p) * (1 - p) + observed.failures() * p * p;
    }
    double rate = new Proportion(accepted, n).rate();
    return new Brier(n, sum / n, rate);
  }

  /** What always forecasting the base rate would have scored: the uncertainty of the outcome. */
  public double reference() {
    return baseRate * (1 - baseRate);
  }

  /**
   * The part of a reference score that the forecasts take away: 1 is perfect, 0 as good as the
   * reference, below 0 worse. 0 too where the reference could not be beaten.
   */
  public double skill(double reference) {
    return reference == 0 ? 0 : 1 - score / reference;
  }

  /** The skill against the base rate. */
  public double skill() {
    return skill(reference());
  }
}
