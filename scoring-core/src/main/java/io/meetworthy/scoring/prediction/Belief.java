package io.meetworthy.scoring.prediction;

import java.util.Arrays;

/**
 * What is believed of all unknowns before the outcomes: a normal distribution.
 *
 * <p>The unknowns are the levels of acceptance of successive blocks of outcomes, each believed to
 * be near the one before, then the weights of the columns, the score's first.
 */
final class Belief {
  /** Outcomes that share a level: few against the half-life, enough to stay cheap. */
  static final int BLOCK = 50;

  private final int levels;
  private final double[] middle;
  private final double[][] precision;

  /**
   * A belief.
   *
   * @param outcomes how many there are
   * @param variances of each column's weight
   * @param guess the rate that the tenant expects
   */
  Belief(int outcomes, double[] variances, double guess) {
    levels = Math.max(1, (outcomes + BLOCK - 1) / BLOCK);
    middle = new double[levels + variances.length];
    Arrays.fill(middle, 0, levels, Logit.of(guess));
    middle[levels] = Prior.SLOPE;
    precision = new double[middle.length][];
    Arrays.setAll(precision, i -> new double[i + 1]);
    precision[0][0] = 1 / Prior.LEVEL_VARIANCE;
    double hold = 1 / (BLOCK * Prior.WANDERING);
    for (int level = 1; level < levels; level++) {
      precision[level - 1][level - 1] += hold;
      precision[level][level] += hold;
      precision[level][level - 1] -= hold;
    }
    for (int i = 0; i < variances.length; i++) {
      precision[levels + i][levels + i] = 1 / variances[i];
    }
  }

  /** How many levels there are, at least one. */
  int levels() {
    return levels;
  }

  double[] middle() {
    return middle.clone();
  }

  /** A copy of the precision, of each row what is not beyond the diagonal. */
  double[][] precision() {
    double[][] copy = new double[precision.length][];
    Arrays.setAll(copy, i -> precision[i].clone());
    return copy;
  }

  /** How it pulls back from x: the slope of its logarithm there. */
  double[] pull(double[] x) {
    double[] pull = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      // Only neighbouring levels know of each other.
      for (int j = i < levels ? Math.max(0, i - 1) : i; j <= i; j++) {
        pull[i] -= precision[i][j] * (x[j] - middle[j]);
        pull[j] -= i == j ? 0 : precision[i][j] * (x[i] - middle[i]);
      }
    }
    return pull;
  }

  /** The logarithm of its density at x, but for a constant. */
  double height(double[] x) {
    double[] pull = pull(x);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - middle[i]) * pull[i] / 2;
    }
    return sum;
  }
}
