package io.meetworthy.scoring.prediction;

/**
 * The weights of many sparse columns beside given log-odds: Newton's method, each step of it by
 * conjugate gradients, as thousands of columns are too many for a matrix of them.
 */
final class SparsePeak {
  private static final int MOST_STEPS = 12;
  private static final int MOST_INNER_STEPS = 60;
  private static final double SMALL = 1e-4;

  private final SparseRows rows;
  private final double[] logits;
  private final boolean[] accepted;
  private final double[] weights;
  private final double[] surprise;
  private final double[] information;

  private SparsePeak(SparseRows rows, double[] logits, boolean[] accepted) {
    this.rows = rows;
    this.logits = logits;
    this.accepted = accepted;
    weights = new double[rows.columns()];
    surprise = new double[logits.length];
    information = new double[logits.length];
  }

  static SparsePeak of(SparseRows rows, double[] logits, boolean[] accepted) {
    SparsePeak peak = new SparsePeak(rows, logits, accepted);
    peak.climb();
    return peak;
  }

  double[] weights() {
    return weights;
  }

  /** How uncertain each weight is while the others are as they are. */
  double[] variances() {
    double[] variances = rows.squaresTurnedTimes(information);
    for (int k = 0; k < variances.length; k++) {
      variances[k] = 1 / (variances[k] + 1 / Prior.TERMS_VARIANCE);
    }
    return variances;
  }

  private void climb() {
    double largest = 1;
    for (int step = 0; step < MOST_STEPS && largest > SMALL; step++) {
      look();
      double[] slope = rows.turnedTimes(surprise);
      for (int k = 0; k < slope.length; k++) {
        slope[k] -= weights[k] / Prior.TERMS_VARIANCE;
      }
      double[] move = solve(slope);
      largest = 0;
      for (int k = 0; k < weights.length; k++) {
        weights[k] += move[k];
        largest = Math.max(largest, Math.abs(move[k]));
      }
    }
  }

  /** What the outcomes say at the present weights. */
  private void look() {
    double[] added = rows.times(weights);
    for (int i = 0; i < added.length; i++) {
      double p = Logit.probability(logits[i] + added[i]);
      surprise[i] = (accepted[i] ? 1 : 0) - p;
      information[i] = p * (1 - p);
    }
  }

  /** The move for which curvature times move is the slope. */
  private double[] solve(double[] slope) {
    double[] move = new double[slope.length];
    double[] rest = slope.clone();
    double[] direction = slope.clone();
    double square = dot(rest, rest);
    double enough = square * SMALL * SMALL;
    for (int step = 0; step < MOST_INNER_STEPS && square > enough; step++) {
      double[] bent = rows.times(direction);
      for (int i = 0; i < bent.length; i++) {
        bent[i] *= information[i];
      }
      bent = rows.turnedTimes(bent);
      for (int k = 0; k < bent.length; k++) {
        bent[k] += direction[k] / Prior.TERMS_VARIANCE;
      }
      double part = square / dot(direction, bent);
      for (int k = 0; k < move.length; k++) {
        move[k] += part * direction[k];
        rest[k] -= part * bent[k];
      }
      double left = dot(rest, rest);
      for (int k = 0; k < direction.length; k++) {
        direction[k] = rest[k] + left / square * direction[k];
      }
      square = left;
    }
    return move;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
