package io.meetworthy.scoring.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** The middle value: half of the values lie on either side. */
public final class Median {
  private Median() {}

  /** The median; the mean of the two middle values of an even number; empty of none. */
  public static OptionalDouble of(double... values) {
    double[] rising = values.clone();
    Arrays.sort(rising);
    int middle = rising.length / 2;
    if (rising.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        rising.length % 2 == 1 ? rising[middle] : mean(rising[middle - 1], rising[middle]));
  }

  /** The median of values that are given with how often each occurs. */
  public static OptionalDouble of(SortedMap<Double, Long> counts) {
    long n = 0;
    for (long count : counts.values()) {
      n += count;
    }
    long seen = 0;
    double lower = Double.NaN;
    for (var entry : counts.entrySet()) {
      seen += entry.getValue();
      if (Double.isNaN(lower) && 2 * seen >= n && seen > 0) {
        lower = entry.getKey();
      }
      if (2 * seen > n) {
        return OptionalDouble.of(mean(lower, entry.getKey()));
      }
    }
    return OptionalDouble.empty();
  }

  private static double mean(double a, double b) {
    return a / 2 + b / 2;
  }
}
