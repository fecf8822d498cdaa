package io.meetworthy.scoring.prediction;

/**
 * The rate of acceptance alone, followed through the outcomes while the older ones fade. A model
 * that does not foretell better than this has nothing to say.
 *
 * <p>A random walk of the log-odds, followed by one step of Newton's an outcome.
 */
final class BaseRate {
  private double level;
  private double variance = Prior.LEVEL_VARIANCE;

  /** Starts from the rate that the tenant expects. */
  BaseRate(double guess) {
    level = Logit.of(guess);
  }

  /** The rate to expect of the next request. */
  double rate() {
    return new Odds(level, variance).probability();
  }

  void add(boolean accepted) {
    double p = Logit.probability(level);
    variance = 1 / (1 / variance + p * (1 - p));
    level += variance * ((accepted ? 1 : 0) - p);
    variance += Prior.WANDERING;
  }
}
