package io.meetworthy.scoring.lab;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How well values tell two classes apart. */
final class Roc {
  private Roc() {}

  /** The chance that a positive has the higher value than a negative; a tie counts half. */
  static double auc(double[] values, boolean[] positive) {
    double won = 0;
    long positives = 0;
    long negatives = 0;
    for (int[] tie : ties(values)) {
      int in = 0;
      for (int i : tie) {
        in += positive[i] ? 1 : 0;
      }
      int out = tie.length - in;
      won += in * (negatives + out / 2.0);
      positives += in;
      negatives += out;
    }
    return won / ((double) positives * negatives);
  }

  /**
   * The same, comparing only texts of about the same size: pairs within one of ten equal parts of
   * the texts ordered by size.
   */
  static double aucWithin(double[] values, boolean[] positive, double[] size) {
    int[] order = order(size);
    double won = 0;
    double pairs = 0;
    for (int part = 0; part < 10; part++) {
      int from = order.length * part / 10;
      int to = order.length * (part + 1) / 10;
      int[] rows = Arrays.copyOfRange(order, from, to);
      boolean[] labels = pick(positive, rows);
      double count = (double) count(labels) * (labels.length - count(labels));
      won += count == 0 ? 0 : auc(pick(values, rows), labels) * count;
      pairs += count;
    }
    return won / pairs;
  }

  /** The threshold above which calling texts positive is right most often. */
  static double threshold(double[] values, boolean[] positive) {
    int right = count(positive);
    int most = right;
    double best = Double.NEGATIVE_INFINITY;
    int[][] ties = ties(values);
    for (int t = 0; t < ties.length; t++) {
      for (int i : ties[t]) {
        right += positive[i] ? -1 : 1;
      }
      if (right > most) {
        most = right;
        double next = values[ties[Math.min(t + 1, ties.length - 1)][0]];
        best = (values[ties[t][0]] + next) / 2;
      }
    }
    return best;
  }

  static int count(boolean[] labels) {
    int count = 0;
    for (boolean label : labels) {
      count += label ? 1 : 0;
    }
    return count;
  }

  static double[] pick(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(i -> values[i]).toArray();
  }

  static boolean[] pick(boolean[] labels, int[] rows) {
    boolean[] picked = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = labels[rows[i]];
    }
    return picked;
  }

  /** Row numbers by rising value, equal ones in the order of the rows. */
  static int[] order(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private static int[][] ties(double[] values) {
    int[] order = order(values);
    return IntStream.range(0, order.length)
        .filter(i -> i == 0 || values[order[i]] != values[order[i - 1]])
        .mapToObj(
            from -> {
              int to = from + 1;
              while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
              }
              return Arrays.copyOfRange(order, from, to);
            })
        .toArray(int[][]::new);
  }
}
