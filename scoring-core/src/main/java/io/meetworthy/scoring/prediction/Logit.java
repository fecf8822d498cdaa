package io.meetworthy.scoring.prediction;

/** Between probabilities and log-odds; {@link StrictMath}, so that every machine gives the same. */
final class Logit {
  private Logit() {}

  /** The log-odds of a probability. */
  static double of(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  /** The probability of log-odds. */
  static double probability(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }

  /** The log-likelihood of an outcome under log-odds, without overflow. */
  static double likelihood(double logit, boolean accepted) {
    double against = accepted ? -logit : logit;
    return against > 0
        ? -against - StrictMath.log1p(StrictMath.exp(-against))
        : -StrictMath.log1p(StrictMath.exp(against));
  }
}
