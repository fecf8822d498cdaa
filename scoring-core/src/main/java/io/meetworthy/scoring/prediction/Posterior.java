package io.meetworthy.scoring.prediction;

import java.util.Arrays;
import java.util.List;

/**
 * What is believed of level and weights after outcomes: a normal distribution around the peak
 * (Laplace's approximation).
 *
 * @param mean the level of acceptance now, then a weight for each column
 * @param precision of these, as its Cholesky factor: the rows of the lower triangle one after the
 *     other
 */
public record Posterior(List<Double> mean, List<Double> precision) {
  public Posterior {
    mean = List.copyOf(mean);
    precision = List.copyOf(precision);
  }

  static Posterior of(double[] mean, double[] precision) {
    return new Posterior(
        Arrays.stream(mean).boxed().toList(), Arrays.stream(precision).boxed().toList());
  }

  /** The belief in the log-odds of a row of the columns. */
  Odds odds(double[] row) {
    double[] x = new double[row.length + 1];
    x[0] = 1;
    System.arraycopy(row, 0, x, 1, row.length);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += mean.get(i) * x[i];
    }
    return new Odds(sum, inverseSquare(x));
  }

  /** The square of x under the covariance: that of x after L is divided out. */
  double inverseSquare(double[] x) {
    double[] rest = x.clone();
    double sum = 0;
    int at = 0;
    for (int i = 0; i < rest.length; i++) {
      for (int j = 0; j < i; j++) {
        rest[i] -= precision.get(at++) * rest[j];
      }
      rest[i] /= precision.get(at++);
      sum += rest[i] * rest[i];
    }
    return sum;
  }
}
