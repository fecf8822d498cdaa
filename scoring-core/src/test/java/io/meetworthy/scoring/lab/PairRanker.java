package io.meetworthy.scoring.lab;

/**
 * Learns weights by which the better of two is told from the other: logistic regression of their
 * differences by steps along one difference at a time, each weight with its own length of step. The
 * same input gives the same weights.
 */
final class PairRanker {
  private static final int ROUNDS = 25;
  private static final double STEP = 0.1;
  private static final double PENALTY = 500;
  private static final double SMALL = 1e-8;

  private final double[] weights;
  private final double[] slopes;

  private PairRanker(int features) {
    weights = new double[features];
    slopes = new double[features];
  }

  /**
   * The weights, of so many features, by which the differences of better and weaker are positive.
   */
  static double[] learned(Row[] differences, int features) {
    PairRanker ranker = new PairRanker(features);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < differences.length; i++) {
        // Any order will do that mixes what comes in groups, and each round another one.
        int at = (int) ((i * 7919L + round * 104729L) % differences.length);
        ranker.learn(differences[at], PENALTY / differences.length);
      }
    }
    return ranker.weights;
  }

  private void learn(Row difference, double penalty) {
    double sum = 0;
    for (int k = 0; k < difference.size(); k++) {
      sum += difference.value(k) * weights[difference.feature(k)];
    }
    double wrong = 1 - LogisticRegression.chance(sum);
    for (int k = 0; k < difference.size(); k++) {
      int feature = difference.feature(k);
      double slope = wrong * difference.value(k) - penalty * weights[feature];
      slopes[feature] += slope * slope;
      weights[feature] += STEP * slope / Math.sqrt(slopes[feature] + SMALL);
    }
  }
}
