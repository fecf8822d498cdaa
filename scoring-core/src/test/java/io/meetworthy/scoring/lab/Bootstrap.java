package io.meetworthy.scoring.lab;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The 95 % interval of a figure, from texts drawn again and again with a fixed seed. */
final class Bootstrap {
  private static final int DRAWS = 400;
  private static final int SEED = 11;

  private Bootstrap() {}

  /** The figure over all rows with its interval, as "0.912 (0.897-0.925)". */
  static String of(int rows, ToDoubleFunction<int[]> figure) {
    int[] all = new int[rows];
    Arrays.setAll(all, i -> i);
    Random random = new Random(SEED);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] some = new int[rows];
      Arrays.setAll(some, i -> random.nextInt(rows));
      drawn[draw] = figure.applyAsDouble(some);
    }
    Arrays.sort(drawn);
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f-%.3f)",
        figure.applyAsDouble(all),
        drawn[DRAWS / 40],
        drawn[DRAWS - 1 - DRAWS / 40]);
  }

  /** The AUC with its interval. */
  static String auc(double[] values, boolean[] positive) {
    return of(values.length, rows -> Roc.auc(Roc.pick(values, rows), Roc.pick(positive, rows)));
  }
}
