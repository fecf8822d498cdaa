package io.meetworthy.scoring.prediction;

import java.util.Arrays;

/**
 * A symmetric positive definite matrix as L times its transpose, L with zeros above the diagonal.
 */
final class Cholesky {
  private final double[][] lower;

  private Cholesky(double[][] lower) {
    this.lower = lower;
  }

  /** Factors a matrix of which only the rows up to the diagonal are read. */
  static Cholesky of(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] row = Arrays.copyOf(matrix[i], i + 1);
      for (int j = 0; j < i; j++) {
        row[j] = (row[j] - dot(row, lower[j], j)) / lower[j][j];
      }
      row[i] = StrictMath.sqrt(row[i] - dot(row, row, i));
      lower[i] = row;
    }
    return new Cholesky(lower);
  }

  /** The x for which matrix times x is the right side. */
  double[] solve(double[] right) {
    double[] x = right.clone();
    for (int i = 0; i < x.length; i++) {
      x[i] = (x[i] - dot(lower[i], x, i)) / lower[i][i];
    }
    for (int i = x.length - 1; i >= 0; i--) {
      x[i] /= lower[i][i];
      for (int j = 0; j < i; j++) {
        x[j] -= lower[i][j] * x[i];
      }
    }
    return x;
  }

  /**
   * The last rows and columns of L, row by row: they factor the precision that is left of the last
   * unknowns when the others are integrated out.
   */
  double[] corner(int size) {
    double[] corner = new double[size * (size + 1) / 2];
    int from = lower.length - size;
    int at = 0;
    for (int i = 0; i < size; i++) {
      System.arraycopy(lower[from + i], from, corner, at, i + 1);
      at += i + 1;
    }
    return corner;
  }

  private static double dot(double[] a, double[] b, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
