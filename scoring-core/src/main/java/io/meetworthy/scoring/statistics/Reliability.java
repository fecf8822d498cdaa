package io.meetworthy.scoring.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Forecasts in bins beside what came of them, and what the Brier score is made of (Murphy 1973):
 * score = reliability - resolution + uncertainty + within.
 *
 * @param bins by rising forecast; none is empty
 * @param brier the score of all of them
 */
public record Reliability(List<Bin> bins, Brier brier) {
  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Requests with about the same forecast.
   *
   * @param forecast the mean forecast
   * @param observed what came
   */
  public record Bin(double forecast, Proportion observed) {}

  /** Says in which bin a forecast belongs, given how many requests had a smaller one. */
  private interface Cut {
    int bin(double forecast, long before);
  }

  /** A bin for each distinct forecast, so that nothing is left within the bins. */
  public static Reliability ofEach(List<Forecast> forecasts) {
    int[] bin = {0};
    return of(forecasts, (forecast, before) -> bin[0]++);
  }

  /** Bins of equal width: of 10, the first has the forecasts below 0.1. */
  public static Reliability ofEqualWidth(List<Forecast> forecasts, int bins) {
    return of(forecasts, (forecast, before) -> (int) Math.min(bins - 1, forecast * bins));
  }

  /** Bins of about equally many requests; equal forecasts are never parted. */
  public static Reliability ofEqualCount(List<Forecast> forecasts, int bins) {
    long n = Brier.of(forecasts).n();
    return of(forecasts, (forecast, before) -> (int) (before * bins / n));
  }

  private static Reliability of(List<Forecast> forecasts, Cut cut) {
    List<Forecast> rising = new ArrayList<>(forecasts);
    rising.sort(Comparator.comparingDouble(Forecast::value));
    List<Bin> bins = new ArrayList<>();
    List<Forecast> together = new ArrayList<>();
    double last = Double.NaN;
    int bin = -1;
    long before = 0;
    for (Forecast forecast : rising) {
      int own = forecast.value() == last ? bin : cut.bin(forecast.value(), before);
      if (own != bin && !together.isEmpty()) {
        bins.add(binOf(together));
        together.clear();
      }
      together.add(forecast);
      before += forecast.observed().trials();
      last = forecast.value();
      bin = own;
    }
    bins.add(binOf(together));
    return new Reliability(bins, Brier.of(forecasts));
  }

  private static Bin binOf(List<Forecast> together) {
    double sum = 0;
    long accepted = 0;
    long n = 0;
    for (Forecast forecast : together) {
      sum += forecast.value() * forecast.observed().trials();
      accepted += forecast.observed().successes();
      n += forecast.observed().trials();
    }
    return new Bin(sum / n, new Proportion(accepted, n));
  }

  /** How far the forecasts are from what came: 0 is perfect. */
  public double reliability() {
    return mean(bin -> square(bin.forecast() - bin.observed().rate()));
  }

  /** How far the bins are apart in what came: more is better. */
  public double resolution() {
    return mean(bin -> square(bin.observed().rate() - brier.baseRate()));
  }

  /** What the outcome's own variance adds, whoever forecasts. */
  public double uncertainty() {
    return brier.reference();
  }

  /** What forecasts that differ within a bin add (Stephenson, Coelho and Jolliffe 2008). */
  public double within() {
    return brier.score() - (reliability() - resolution() + uncertainty());
  }

  /** The mean distance between forecast and what came, bins weighted by their requests. */
  public double calibrationError() {
    return mean(bin -> Math.abs(bin.forecast() - bin.observed().rate()));
  }

  private double mean(ToDoubleFunction<Bin> of) {
    double sum = 0;
    for (Bin bin : bins) {
      sum += bin.observed().trials() * of.applyAsDouble(bin);
    }
    return sum / brier.n();
  }

  private static double square(double x) {
    return x * x;
  }
}
