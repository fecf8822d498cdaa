package io.meetworthy.scoring.prediction;

import java.util.Arrays;

/**
 * Climbs to the peak of the posterior of a logistic regression by Newton's method. Its logarithm is
 * concave, so there is one peak and every start leads to it.
 */
final class Peak {
  private static final int MOST_STEPS = 50;

  /** Each step squares the distance to the peak, so that after a step this small 1e-10 is left. */
  private static final double SMALL = 1e-5;

  private final double[][] rows;
  private final boolean[] accepted;
  private final int levels;
  private final Belief belief;
  private double[] at;
  private Cholesky factor;

  private Peak(double[][] rows, boolean[] accepted, Belief belief) {
    this.rows = rows;
    this.accepted = accepted;
    this.belief = belief;
    levels = belief.levels();
    at = belief.middle();
    factor = Cholesky.of(curvature());
  }

  /**
   * Climbs to the peak.
   *
   * @param rows the columns of each request in order of time, the score first
   * @param accepted the outcomes
   * @param belief what was believed before them
   */
  static Peak of(double[][] rows, boolean[] accepted, Belief belief) {
    Peak peak = new Peak(rows, accepted, belief);
    peak.climb();
    return peak;
  }

  /**
   * What to believe of the last level and the weights. What earlier levels were does not matter for
   * the next request; that is how the level forgets.
   */
  Posterior posterior() {
    int from = levels - 1;
    return Posterior.of(Arrays.copyOfRange(at, from, at.length), factor.corner(at.length - from));
  }

  /** The log-odds of each request at the level of its own time. */
  double[] logits() {
    double[] logits = new double[rows.length];
    Arrays.setAll(logits, i -> logit(at, i));
    return logits;
  }

  private void climb() {
    double height = height(at);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] move = factor.solve(slope());
      double[] next = moved(move, 1);
      if (Arrays.stream(move).map(Math::abs).max().orElse(0) < SMALL) {
        at = next;
        return;
      }
      double reached = height(next);
      // A whole step may lead beyond the peak while the start is far away.
      for (double part = 0.5; reached < height; part /= 2) {
        next = moved(move, part);
        reached = height(next);
      }
      at = next;
      height = reached;
      factor = Cholesky.of(curvature());
    }
  }

  private double[] moved(double[] move, double part) {
    double[] next = at.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += part * move[i];
    }
    return next;
  }

  private double height(double[] x) {
    double sum = belief.height(x);
    for (int i = 0; i < rows.length; i++) {
      sum += Logit.likelihood(logit(x, i), accepted[i]);
    }
    return sum;
  }

  private double[] slope() {
    double[] slope = belief.pull(at);
    for (int i = 0; i < rows.length; i++) {
      double surprise = (accepted[i] ? 1 : 0) - Logit.probability(logit(at, i));
      slope[i / Belief.BLOCK] += surprise;
      double[] row = rows[i];
      for (int k = 0; k < row.length; k++) {
        slope[levels + k] += surprise * row[k];
      }
    }
    return slope;
  }

  private double[][] curvature() {
    double[][] sum = belief.precision();
    for (int i = 0; i < rows.length; i++) {
      double p = Logit.probability(logit(at, i));
      double information = p * (1 - p);
      int level = i / Belief.BLOCK;
      sum[level][level] += information;
      double[] row = rows[i];
      for (int k = 0; k < row.length; k++) {
        double[] to = sum[levels + k];
        double weighted = information * row[k];
        to[level] += weighted;
        for (int j = 0; j <= k; j++) {
          to[levels + j] += weighted * row[j];
        }
      }
    }
    return sum;
  }

  private double logit(double[] x, int i) {
    double sum = x[i / Belief.BLOCK];
    double[] row = rows[i];
    for (int k = 0; k < row.length; k++) {
      sum += x[levels + k] * row[k];
    }
    return sum;
  }
}
