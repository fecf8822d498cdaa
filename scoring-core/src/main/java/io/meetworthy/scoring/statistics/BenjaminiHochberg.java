package io.meetworthy.scoring.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Keeps the share of false discoveries among many comparisons low (Benjamini, Hochberg 1995). */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The p-values corrected for being many, in the order given: what stays at most q is a list of
   * which at most a share q is expected to be false.
   */
  public static double[] adjust(double... pValues) {
    int[] descending =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = Arrays.copyOf(pValues, pValues.length);
    double least = 1;
    for (int place = 0; place < descending.length; place++) {
      int rank = descending.length - place;
      least = Math.min(least, pValues[descending[place]] * ((double) descending.length / rank));
      adjusted[descending[place]] = least;
    }
    return adjusted;
  }
}
