package io.meetworthy.scoring.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One comparison made within strata and pooled, so that a difference between the strata, such as
 * friends against strangers, is not taken for an effect of what is compared.
 *
 * @param strata at least one
 */
public record MantelHaenszel(List<Comparison> strata) {
  public MantelHaenszel {
    strata = List.copyOf(strata);
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("nothing to pool");
    }
  }

  /**
   * The adjusted ratio of rates with the interval of Greenland and Robins (1985), which holds for
   * many small strata as well as for few large ones. Empty where one side has no success in any
   * stratum, or no stratum has both successes and failures: the counts then set no width.
   */
  public Optional<Estimate> ratio(Confidence confidence) {
    double above = sum(s -> a(s) * m(s) / all(s));
    double below = sum(s -> c(s) * n(s) / all(s));
    double spread =
        sum(s -> (n(s) * m(s) * (a(s) + c(s)) - a(s) * c(s) * all(s)) / (all(s) * all(s)));
    if (above == 0 || below == 0 || spread <= 0) {
      return Optional.empty();
    }
    double error = StrictMath.sqrt(spread / (above * below));
    double ratio = above / below;
    double factor = StrictMath.exp(confidence.z() * error);
    return Optional.of(new Estimate(ratio, new Interval(ratio / factor, ratio * factor)));
  }

  /**
   * The adjusted difference of rates with the interval of Sato (1989). Empty where no stratum has
   * both successes and failures: the counts then set no width.
   */
  public Optional<Estimate> difference(Confidence confidence) {
    double weight = sum(s -> n(s) * m(s) / all(s));
    double difference = sum(s -> (a(s) * m(s) - c(s) * n(s)) / all(s)) / weight;
    double p =
        sum(
            s ->
                (n(s) * n(s) * c(s) - m(s) * m(s) * a(s) + n(s) * m(s) * (m(s) - n(s)) / 2)
                    / (all(s) * all(s)));
    double q = sum(s -> (a(s) * (m(s) - c(s)) + c(s) * (n(s) - a(s))) / (2 * all(s)));
    double spread = difference * p + q;
    if (spread <= 0) {
      return Optional.empty();
    }
    double half = confidence.z() * StrictMath.sqrt(spread) / weight;
    return Optional.of(
        new Estimate(difference, new Interval(difference - half, difference + half).within(-1, 1)));
  }

  /**
   * The two-sided probability of a difference at least this large if there were none: the test of
   * Cochran, Mantel and Haenszel without continuity correction. 1 where nothing varies.
   */
  public double pValue() {
    double excess = sum(s -> a(s) - n(s) * (a(s) + c(s)) / all(s));
    double variance = sum(MantelHaenszel::variance);
    return variance == 0 ? 1 : 2 * Normal.cdf(-Math.abs(excess) / StrictMath.sqrt(variance));
  }

  private static double variance(Comparison s) {
    double accepted = a(s) + c(s);
    double all = all(s);
    return n(s) * m(s) * accepted * (all - accepted) / (all * all * (all - 1));
  }

  private double sum(ToDoubleFunction<Comparison> term) {
    double sum = 0;
    for (Comparison stratum : strata) {
      sum += term.applyAsDouble(stratum);
    }
    return sum;
  }

  private static double a(Comparison stratum) {
    return stratum.with().successes();
  }

  private static double n(Comparison stratum) {
    return stratum.with().trials();
  }

  private static double c(Comparison stratum) {
    return stratum.without().successes();
  }

  private static double m(Comparison stratum) {
    return stratum.without().trials();
  }

  private static double all(Comparison stratum) {
    return n(stratum) + m(stratum);
  }
}
