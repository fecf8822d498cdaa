package io.meetworthy.scoring.statistics;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well forecasts order: the chance that an accepted request had a higher one than a request
 * that was not, ties counting half. 0.5 is no order at all.
 *
 * @param accepted requests accepted
 * @param others requests not accepted
 * @param value 0-1
 * @param error the standard error of DeLong, DeLong and Clarke-Pearson (1988); NaN where a class
 *     has one request only
 */
public record Auc(long accepted, long others, double value, double error) {

  /** The area under these forecasts; empty where one class has no request. */
  public static Optional<Auc> of(List<Forecast> forecasts) {
    TreeMap<Double, long[]> byValue = new TreeMap<>();
    long accepted = 0;
    long others = 0;
    for (Forecast forecast : forecasts) {
      // Adding 0.0 makes one key of 0.0 and -0.0.
      long[] counts = byValue.computeIfAbsent(forecast.value() + 0.0, value -> new long[2]);
      counts[0] += forecast.observed().successes();
      counts[1] += forecast.observed().failures();
      accepted += forecast.observed().successes();
      others += forecast.observed().failures();
    }
    if (accepted == 0 || others == 0) {
      return Optional.empty();
    }
    double pairs = 0;
    long othersBelow = 0;
    for (long[] counts : byValue.values()) {
      pairs += counts[0] * (othersBelow + counts[1] / 2.0);
      othersBelow += counts[1];
    }
    double value = pairs / accepted / others;
    return Optional.of(new Auc(accepted, others, value, error(byValue, accepted, others, value)));
  }

  private static double error(
      TreeMap<Double, long[]> byValue, long accepted, long others, double value) {
    double spreadOfAccepted = 0;
    double spreadOfOthers = 0;
    long acceptedBelow = 0;
    long othersBelow = 0;
    for (long[] counts : byValue.values()) {
      double beaten = (othersBelow + counts[1] / 2.0) / others - value;
      double beatenBy = 1 - (acceptedBelow + counts[0] / 2.0) / accepted - value;
      spreadOfAccepted += counts[0] * beaten * beaten;
      spreadOfOthers += counts[1] * beatenBy * beatenBy;
      acceptedBelow += counts[0];
      othersBelow += counts[1];
    }
    return StrictMath.sqrt(
        spreadOfAccepted / (accepted - 1) / accepted + spreadOfOthers / (others - 1) / others);
  }

  /**
   * The interval of the value. Empty where the classes are wholly apart or one has a single
   * request: the variance says nothing there, and no width at all would say too much.
   */
  public Optional<Interval> interval(Confidence confidence) {
    if (!(error > 0)) {
      return Optional.empty();
    }
    double half = confidence.z() * error;
    return Optional.of(new Interval(value - half, value + half).within(0, 1));
  }
}
