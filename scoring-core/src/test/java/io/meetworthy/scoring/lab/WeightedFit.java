package io.meetworthy.scoring.lab;

import java.util.Arrays;

/**
 * Logistic regression of rows in which each feature is there or not, with a trust for each row and
 * a penalty for each weight: Newton's method, each step solved weight by weight. The same input
 * gives the same weights on every machine.
 */
final class WeightedFit {
  private static final int STEPS = 6;
  private static final int SWEEPS = 12;
  private static final double LEAST_CURVATURE = 0.02;
  private static final double SMALL = 1e-6;

  private final int[][] columns;
  private final double[] value;
  private final double[] weights;
  private final double[] sums;
  private final double[] pull;
  private final double[] curvature;
  private double intercept;

  /** Features of each row, and the value that they have there. */
  WeightedFit(int[][] rows, double[] value, int features) {
    this.value = value;
    weights = new double[features];
    sums = new double[rows.length];
    pull = new double[rows.length];
    curvature = new double[rows.length];
    int[] counts = new int[features];
    for (int[] row : rows) {
      for (int feature : row) {
        counts[feature]++;
      }
    }
    columns = new int[features][];
    Arrays.setAll(columns, feature -> new int[counts[feature]]);
    for (int i = rows.length - 1; i >= 0; i--) {
      for (int feature : rows[i]) {
        columns[feature][--counts[feature]] = i;
      }
    }
  }

  WeightedFit fit(double[] target, double[] trust, double[] penalty) {
    for (int step = 0; step < STEPS; step++) {
      for (int i = 0; i < sums.length; i++) {
        double chance = LogisticRegression.chance(sums[i]);
        curvature[i] = trust[i] * Math.max(chance * (1 - chance), LEAST_CURVATURE);
        pull[i] = trust[i] * (target[i] - chance);
      }
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        moveAll();
        for (int feature = 0; feature < columns.length; feature++) {
          move(feature, penalty[feature]);
        }
      }
    }
    return this;
  }

  private void moveAll() {
    double change = Arrays.stream(pull).sum() / Arrays.stream(curvature).sum();
    intercept += change;
    for (int i = 0; i < sums.length; i++) {
      pull[i] -= curvature[i] * change;
      sums[i] += change;
    }
  }

  private void move(int feature, double penalty) {
    double slope = -penalty * weights[feature];
    double bend = penalty + SMALL;
    for (int i : columns[feature]) {
      slope += value[i] * pull[i];
      bend += value[i] * value[i] * curvature[i];
    }
    double change = slope / bend;
    if (Math.abs(change) < SMALL) {
      return;
    }
    weights[feature] += change;
    for (int i : columns[feature]) {
      double moved = value[i] * change;
      pull[i] -= curvature[i] * moved;
      sums[i] += moved;
    }
  }

  double weight(int feature) {
    return weights[feature];
  }

  double intercept() {
    return intercept;
  }
}
