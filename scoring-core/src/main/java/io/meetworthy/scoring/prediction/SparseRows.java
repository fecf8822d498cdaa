package io.meetworthy.scoring.prediction;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Rows of length 1 of which few columns are not 0. */
final class SparseRows {
  private final int columns;
  private final int[][] places;
  private final double[][] values;

  /**
   * The rows of the first n requests.
   *
   * @param chosen the terms that get a column
   * @param rarities what each of these counts
   */
  SparseRows(TermIndex index, int n, int[] chosen, double[] rarities) {
    columns = chosen.length;
    places = new int[n][];
    values = new double[n][];
    int[] column = new int[index.size()];
    Arrays.fill(column, -1);
    for (int i = 0; i < columns; i++) {
      column[chosen[i]] = i;
    }
    for (int i = 0; i < n; i++) {
      places[i] = Arrays.stream(index.row(i)).map(t -> column[t]).filter(c -> c >= 0).toArray();
      values[i] = Arrays.stream(places[i]).mapToDouble(c -> rarities[c]).toArray();
      double length = StrictMath.sqrt(Arrays.stream(values[i]).map(v -> v * v).sum());
      for (int k = 0; k < values[i].length; k++) {
        values[i][k] /= length;
      }
    }
  }

  int columns() {
    return columns;
  }

  /** The rows times a vector. */
  double[] times(double[] vector) {
    double[] product = new double[places.length];
    for (int i = 0; i < product.length; i++) {
      int[] at = places[i];
      double[] of = values[i];
      double sum = 0;
      for (int k = 0; k < at.length; k++) {
        sum += of[k] * vector[at[k]];
      }
      product[i] = sum;
    }
    return product;
  }

  /** The columns times a vector. */
  double[] turnedTimes(double[] vector) {
    return turnedTimes(vector, value -> value);
  }

  /** The columns, each value squared, times a vector. */
  double[] squaresTurnedTimes(double[] vector) {
    return turnedTimes(vector, value -> value * value);
  }

  private double[] turnedTimes(double[] vector, DoubleUnaryOperator changed) {
    double[] product = new double[columns];
    for (int i = 0; i < vector.length; i++) {
      int[] at = places[i];
      double[] of = values[i];
      for (int k = 0; k < at.length; k++) {
        product[at[k]] += changed.applyAsDouble(of[k]) * vector[i];
      }
    }
    return product;
  }
}
