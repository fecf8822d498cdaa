package io.meetworthy.scoring.statistics;

import java.util.Optional;

/**
 * Two proportions side by side: the requests with something and those without it.
 *
 * @param with those with it
 * @param without those without it
 */
public record Comparison(Proportion with, Proportion without) {

  /** The comparison, or empty where one side has no trials and so nothing can be compared. */
  public static Optional<Comparison> of(Optional<Proportion> with, Optional<Proportion> without) {
    return with.flatMap(one -> without.map(other -> new Comparison(one, other)));
  }

  /**
   * The rate with it less the rate without it; the hybrid score interval (Newcombe 1998, method
   * 10), made of the two Wilson intervals.
   */
  public Estimate difference(Confidence confidence) {
    double p = with.rate();
    double q = without.rate();
    Interval of = with.wilson(confidence);
    Interval other = without.wilson(confidence);
    double down = StrictMath.hypot(p - of.low(), other.high() - q);
    double up = StrictMath.hypot(of.high() - p, q - other.low());
    return new Estimate(p - q, new Interval(p - q - down, p - q + up).within(-1, 1));
  }

  /**
   * The rate with it by the rate without it, with the interval of its logarithm (Katz 1978).
   *
   * <p>Where one of the four counts is 0 that interval has no end or no width. Then half a request
   * more is counted in each of the four (Haldane 1956, Anscombe 1956), so that the value stays
   * finite and the widths run on; a side without success leaves the interval open, to 0 or to
   * infinity.
   */
  public Estimate ratio(Confidence confidence) {
    double extra = hasZero() ? 0.5 : 0;
    double a = with.successes() + extra;
    double c = without.successes() + extra;
    double n = with.trials() + 2 * extra;
    double m = without.trials() + 2 * extra;
    double ratio = a / n / (c / m);
    double error = StrictMath.sqrt(1 / a - 1 / n + 1 / c - 1 / m);
    double factor = StrictMath.exp(confidence.z() * error);
    return new Estimate(
        ratio,
        new Interval(
            with.successes() == 0 ? 0 : ratio / factor,
            without.successes() == 0 ? Double.POSITIVE_INFINITY : ratio * factor));
  }

  private boolean hasZero() {
    return with.successes() == 0
        || without.successes() == 0
        || with.failures() == 0
        || without.failures() == 0;
  }
}
