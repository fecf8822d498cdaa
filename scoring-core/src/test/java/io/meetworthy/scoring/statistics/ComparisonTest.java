package io.meetworthy.scoring.statistics;

import static io.meetworthy.scoring.statistics.Confidence.OF_95_PERCENT;
import static io.meetworthy.scoring.statistics.Precise.DIGITS;
import static io.meetworthy.scoring.statistics.Precise.by;
import static io.meetworthy.scoring.statistics.Precise.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static Comparison of(long a, long n, long c, long m) {
    return new Comparison(new Proportion(a, n), new Proportion(c, m));
  }

  /** Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void thePublishedDifferences(long a, long n, long c, long m, double low, double high) {
    Estimate difference = of(a, n, c, m).difference(OF_95_PERCENT);
    assertThat(difference.interval().low()).isCloseTo(low, within(5e-5));
    assertThat(difference.interval().high()).isCloseTo(high, within(5e-5));
  }

  @ParameterizedTest
  @CsvSource({"56, 70, 48, 80", "9, 10, 3, 10", "5, 56, 0, 29", "0, 10, 0, 20", "7, 7, 2, 7"})
  void theDifferencesInManyDigits(long a, long n, long c, long m) {
    BigDecimal p = by(a, n);
    BigDecimal q = by(c, m);
    // The ends of Wilson's interval are the roots of (p - x)^2 = z^2 x (1 - x) / n.
    BigDecimal down = hypot(p.subtract(end(a, n, -1)), end(c, m, 1).subtract(q));
    BigDecimal up = hypot(end(a, n, 1).subtract(p), q.subtract(end(c, m, -1)));

    Interval interval = of(a, n, c, m).difference(OF_95_PERCENT).interval();
    assertThat(interval.low()).isCloseTo(p.subtract(q).subtract(down).doubleValue(), within(1e-12));
    assertThat(interval.high()).isCloseTo(p.subtract(q).add(up).doubleValue(), within(1e-12));
  }

  private static BigDecimal end(long successes, long trials, int side) {
    BigDecimal n = BigDecimal.valueOf(trials);
    BigDecimal z2 = Precise.Z.pow(2);
    BigDecimal a = n.add(z2);
    BigDecimal b = BigDecimal.valueOf(-2 * successes).subtract(z2);
    BigDecimal c = by(successes * successes, trials);
    BigDecimal root = root(b.pow(2).subtract(a.multiply(c).multiply(BigDecimal.valueOf(4))).abs());
    return by(
        b.negate().add(root.multiply(BigDecimal.valueOf(side))), a.multiply(BigDecimal.valueOf(2)));
  }

  private static BigDecimal hypot(BigDecimal a, BigDecimal b) {
    return root(a.pow(2).add(b.pow(2)));
  }

  /**
   * Physicians' Health Study: Agresti, Categorical Data Analysis (2002), section 3.1: 1.82 (1.43,
   * 2.30).
   */
  @Test
  void thePublishedRatio() {
    Estimate ratio = of(189, 11034, 104, 11037).ratio(OF_95_PERCENT);
    assertThat(ratio.value()).isCloseTo(1.82, within(5e-3));
    assertThat(ratio.interval().low()).isCloseTo(1.43, within(5e-3));
    assertThat(ratio.interval().high()).isCloseTo(2.30, within(1e-2));
  }

  @ParameterizedTest
  @CsvSource({"189, 11034, 104, 11037, 0", "3, 8, 5, 9, 0", "0, 12, 4, 20, 0.5", "7, 7, 2, 9, 0.5"})
  void theRatiosInManyDigits(long a, long n, long c, long m, double extra) {
    BigDecimal ratio = by(by(a + extra, n + 2 * extra), by(c + extra, m + 2 * extra));
    BigDecimal variance =
        by(1, a + extra)
            .subtract(by(1, n + 2 * extra))
            .add(by(1, c + extra))
            .subtract(by(1, m + 2 * extra));
    BigDecimal factor = Precise.exp(Precise.Z.multiply(root(variance), DIGITS));

    Estimate estimate = of(a, n, c, m).ratio(OF_95_PERCENT);
    assertThat(estimate.value()).isCloseTo(ratio.doubleValue(), within(1e-12));
    assertThat(estimate.interval().high())
        .isCloseTo(ratio.multiply(factor).doubleValue(), within(1e-9));
    if (a > 0) {
      assertThat(estimate.interval().low())
          .isCloseTo(by(ratio, factor).doubleValue(), within(1e-9));
    }
  }

  @Test
  void aSideWithoutSuccessLeavesTheRatioOpen() {
    assertThat(of(0, 12, 4, 20).ratio(OF_95_PERCENT).interval().low()).isZero();
    assertThat(of(4, 20, 0, 12).ratio(OF_95_PERCENT).interval().high()).isInfinite();
    assertThat(of(0, 20, 0, 20).ratio(OF_95_PERCENT).value()).isEqualTo(1);
    assertThat(of(20, 20, 20, 20).ratio(OF_95_PERCENT).interval().contains(0.95)).isTrue();
  }

  @Test
  void nothingIsComparedWithNothing() {
    Optional<Proportion> some = Proportion.of(1, 2);
    assertThat(Comparison.of(some, Proportion.of(0, 0))).isEmpty();
    assertThat(Comparison.of(some, some)).isPresent();
  }

  @Property
  void estimatesLieInTheirIntervalsAndMirror(
      @ForAll @IntRange(max = 40) int a,
      @ForAll @IntRange(max = 40) int b,
      @ForAll @IntRange(max = 40) int c,
      @ForAll @IntRange(max = 40) int d) {
    if (a + b == 0 || c + d == 0) {
      return;
    }
    Comparison forth = of(a, a + b, c, c + d);
    Comparison back = of(c, c + d, a, a + b);
    Estimate difference = forth.difference(OF_95_PERCENT);
    Estimate ratio = forth.ratio(OF_95_PERCENT);
    assertThat(difference.interval().contains(difference.value())).isTrue();
    assertThat(ratio.interval().contains(ratio.value())).isTrue();
    assertThat(back.difference(OF_95_PERCENT).interval().low())
        .isCloseTo(-difference.interval().high(), within(1e-12));
    assertThat(back.ratio(OF_95_PERCENT).interval().high() * ratio.interval().low())
        .matches(product -> Double.isNaN(product) || Math.abs(product - 1) < 1e-12);
  }
}
