package io.meetworthy.scoring.lab;

import java.util.Arrays;

/**
 * Logistic regression with an L2 penalty on every weight but the intercept, fitted weight by weight
 * (Newton's step with a bounded curvature) over sparse rows. The same input gives the same weights.
 */
final class LogisticRegression {
  private static final int ROUNDS = 40;
  private static final double LEAST_CURVATURE = 0.08;
  private static final double SMALL = 1e-5;

  private final double[] weights;
  private double intercept;

  private LogisticRegression(int features) {
    weights = new double[features];
  }

  /**
   * Fits the weights.
   *
   * @param rows for each row its features and their values
   * @param target for each row how far it is positive, 0-1
   * @param penalty for each feature, as added to half the squares of the weights
   */
  static LogisticRegression fit(Row[] rows, double[] target, double[] penalty) {
    LogisticRegression model = new LogisticRegression(penalty.length);
    Row[] columns = Row.turned(rows, penalty.length);
    double[] sums = new double[rows.length];
    double[] chances = new double[rows.length];
    Arrays.fill(chances, 0.5);
    for (int round = 0; round < ROUNDS; round++) {
      double slope = 0;
      double curvature = SMALL;
      for (int i = 0; i < rows.length; i++) {
        slope += chances[i] - target[i];
        curvature += chances[i] * (1 - chances[i]);
      }
      model.intercept -= slope / curvature;
      for (int i = 0; i < rows.length; i++) {
        sums[i] -= slope / curvature;
        chances[i] = chance(sums[i]);
      }
      for (int feature = 0; feature < columns.length; feature++) {
        model.step(feature, columns[feature], penalty[feature], target, sums, chances);
      }
    }
    return model;
  }

  private void step(
      int feature, Row column, double penalty, double[] target, double[] sums, double[] chances) {
    double slope = penalty * weights[feature];
    double curvature = penalty + SMALL;
    for (int k = 0; k < column.size(); k++) {
      int i = column.feature(k);
      double value = column.value(k);
      slope += value * (chances[i] - target[i]);
      curvature += value * value * Math.max(chances[i] * (1 - chances[i]), LEAST_CURVATURE);
    }
    double change = -slope / curvature;
    if (Math.abs(change) < SMALL) {
      return;
    }
    weights[feature] += change;
    for (int k = 0; k < column.size(); k++) {
      int i = column.feature(k);
      sums[i] += change * column.value(k);
      chances[i] = chance(sums[i]);
    }
  }

  double weight(int feature) {
    return weights[feature];
  }

  double intercept() {
    return intercept;
  }

  /** The log-odds of a row. */
  double logit(Row row) {
    double sum = intercept;
    for (int k = 0; k < row.size(); k++) {
      sum += weights[row.feature(k)] * row.value(k);
    }
    return sum;
  }

  /** The chance that has these log-odds; StrictMath, so that every machine learns the same. */
  static double chance(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
