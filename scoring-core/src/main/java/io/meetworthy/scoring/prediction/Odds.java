package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Interval;

/**
 * A belief in the log-odds of a request: a normal distribution.
 *
 * @param mean its middle
 * @param variance its variance
 */
record Odds(double mean, double variance) {

  /** The mean of the probability over this belief (MacKay's approximation). */
  double probability() {
    return Logit.probability(mean / StrictMath.sqrt(1 + Math.PI * variance / 8));
  }

  /** The probabilities that it holds for likely. */
  Interval interval(Confidence confidence) {
    double half = confidence.z() * StrictMath.sqrt(variance);
    return new Interval(Logit.probability(mean - half), Logit.probability(mean + half));
  }

  /** The belief in the sum of this and something that is believed apart from it. */
  Odds plus(Odds other) {
    return new Odds(mean + other.mean, variance + other.variance);
  }
}
