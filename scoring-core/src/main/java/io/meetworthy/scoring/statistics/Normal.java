package io.meetworthy.scoring.statistics;

/** The standard normal distribution, with a relative error below 1e-12 far into both tails. */
public final class Normal {
  private static final double ROOT_TWO_PI = 2.5066282746310002;

  /** Beyond it the series loses digits by cancellation and the continued fraction is short. */
  private static final double TAIL = 3;

  private static final int FRACTION_TERMS = 120;

  private Normal() {}

  /** The density at x. */
  public static double density(double x) {
    return StrictMath.exp(-x * x / 2) / ROOT_TWO_PI;
  }

  /** The probability of a value of at most x. */
  public static double cdf(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > 0) {
      return x > TAIL ? 1 - upperTail(x) : 0.5 + fromTheMiddle(x);
    }
    return x < -TAIL ? upperTail(-x) : 0.5 + fromTheMiddle(x);
  }

  /**
   * The value below which a share p of the distribution lies; infinite at 0 and 1.
   *
   * <p>A start by Hastings (Abramowitz and Stegun 26.2.23, error below 4.5e-4), then Halley's
   * steps, each of which triples the digits.
   */
  public static double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, not " + p);
    }
    if (p > 0.5) {
      return -quantile(1 - p);
    }
    if (p == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double t = StrictMath.sqrt(-2 * StrictMath.log(p));
    double x =
        (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
            - t;
    for (int step = 0; step < 3; step++) {
      double miss = (cdf(x) - p) / density(x);
      x -= miss / (1 + x * miss / 2);
    }
    return x;
  }

  /** Marsaglia's series (Journal of Statistical Software 11(4), 2004) for the share from 0 to x. */
  private static double fromTheMiddle(double x) {
    double sum = 0;
    double term = x;
    for (int odd = 3; sum + term != sum; odd += 2) {
      sum += term;
      term *= x * x / odd;
    }
    return sum * density(x);
  }

  /** Laplace's continued fraction, from its last term to its first. */
  private static double upperTail(double x) {
    double rest = x;
    for (int term = FRACTION_TERMS; term > 0; term--) {
      rest = x + term / rest;
    }
    return density(x) / rest;
  }
}
