package io.meetworthy.scoring.statistics;

import static io.meetworthy.scoring.statistics.Confidence.OF_95_PERCENT;
import static io.meetworthy.scoring.statistics.Precise.DIGITS;
import static io.meetworthy.scoring.statistics.Precise.by;
import static io.meetworthy.scoring.statistics.Precise.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {
  /**
   * Thirteen trials of the BCG vaccine (Colditz and others, JAMA 271, 1994): cases and non-cases
   * with and without it.
   */
  private static final long[][] BCG = {
    {4, 119, 11, 128},
    {6, 300, 29, 274},
    {3, 228, 11, 209},
    {62, 13536, 248, 12619},
    {33, 5036, 47, 5761},
    {180, 1361, 372, 1079},
    {8, 2537, 10, 619},
    {505, 87886, 499, 87892},
    {29, 7470, 45, 7232},
    {17, 1699, 65, 1600},
    {186, 50448, 141, 27197},
    {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  /** Admissions to Berkeley by department (Bickel and others, Science 187, 1975): men, women. */
  private static final long[][] BERKELEY = {
    {512, 313, 89, 19},
    {353, 207, 17, 8},
    {120, 205, 202, 391},
    {138, 279, 131, 244},
    {53, 138, 94, 299},
    {22, 351, 24, 317}
  };

  private static Comparison comparison(long... s) {
    return new Comparison(new Proportion(s[0], s[0] + s[1]), new Proportion(s[2], s[2] + s[3]));
  }

  private static MantelHaenszel of(long[]... strata) {
    return new MantelHaenszel(Arrays.stream(strata).map(s -> comparison(s)).toList());
  }

  /** As Viechtbauer's metafor gives it for these trials (rma.mh): 0.6353 (0.5881, 0.6862). */
  @Test
  void thePublishedRatio() {
    Estimate ratio = of(BCG).ratio(OF_95_PERCENT).orElseThrow();
    assertThat(ratio.value()).isCloseTo(0.6353, within(5e-5));
    assertThat(ratio.interval().low()).isCloseTo(0.5881, within(5e-5));
    assertThat(ratio.interval().high()).isCloseTo(0.6862, within(5e-5));
  }

  @Test
  void theRatioInManyDigits() {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal spread = BigDecimal.ZERO;
    for (long[] s : BCG) {
      double n = s[0] + s[1];
      double m = s[2] + s[3];
      double all = n + m;
      above = above.add(by(s[0] * m, all));
      below = below.add(by(s[2] * n, all));
      spread = spread.add(by(n * m * (s[0] + s[2]), all * all)).subtract(by(s[0] * s[2], all));
    }
    BigDecimal ratio = by(above, below);
    BigDecimal error = root(by(spread, above.multiply(below)));
    BigDecimal factor = Precise.exp(Precise.Z.multiply(error, DIGITS));

    Estimate estimate = of(BCG).ratio(OF_95_PERCENT).orElseThrow();
    assertThat(estimate.value()).isCloseTo(ratio.doubleValue(), within(1e-12));
    assertThat(estimate.interval().low()).isCloseTo(by(ratio, factor).doubleValue(), within(1e-12));
    assertThat(estimate.interval().high())
        .isCloseTo(ratio.multiply(factor).doubleValue(), within(1e-12));
  }

  @Test
  void theDifferenceInManyDigits() {
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal p = BigDecimal.ZERO;
    BigDecimal q = BigDecimal.ZERO;
    for (long[] s : BERKELEY) {
      double n = s[0] + s[1];
      double m = s[2] + s[3];
      double all = n + m;
      weight = weight.add(by(n * m, all));
      sum = sum.add(by(s[0] * m - s[2] * n, all));
      p = p.add(by(n * n * s[2] - m * m * s[0] + n * m * (m - n) / 2, all * all));
      q = q.add(by(s[0] * s[3] + s[2] * s[1], 2 * all));
    }
    BigDecimal difference = by(sum, weight);
    BigDecimal half = by(Precise.Z.multiply(root(difference.multiply(p).add(q))), weight);

    Estimate estimate = of(BERKELEY).difference(OF_95_PERCENT).orElseThrow();
    assertThat(estimate.value()).isCloseTo(difference.doubleValue(), within(1e-12));
    assertThat(estimate.interval().low())
        .isCloseTo(difference.subtract(half).doubleValue(), within(1e-12));
    assertThat(estimate.interval().high())
        .isCloseTo(difference.add(half).doubleValue(), within(1e-12));
  }

  /** R's mantelhaen.test(UCBAdmissions, correct = FALSE): M-squared 1.5246, p 0.2169. */
  @Test
  void thePublishedTest() {
    assertThat(of(BERKELEY).pValue()).isCloseTo(0.2169, within(5e-5));
  }

  @Test
  void departmentsExplainWhatTheSumsSuggest() {
    Comparison crude = comparison(1198, 1493, 557, 1278);
    assertThat(crude.difference(OF_95_PERCENT).interval().low()).isGreaterThan(0.1);
    assertThat(of(BERKELEY).difference(OF_95_PERCENT).orElseThrow().interval().contains(0))
        .isTrue();
  }

  @Test
  void countsThatSetNoWidthGiveNone() {
    assertThat(of(new long[] {0, 4, 3, 4}).ratio(OF_95_PERCENT)).isEmpty();
    assertThat(of(new long[] {0, 4, 3, 4}).difference(OF_95_PERCENT)).isPresent();
    MantelHaenszel allAccepted = of(new long[] {5, 0, 3, 0});
    assertThat(allAccepted.ratio(OF_95_PERCENT)).isEmpty();
    assertThat(allAccepted.difference(OF_95_PERCENT)).isEmpty();
    assertThat(allAccepted.pValue()).isEqualTo(1);
    assertThatThrownBy(() -> new MantelHaenszel(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void oneStratumGivesWhatTheComparisonGives(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 60) Integer> s) {
    long[] stratum = s.stream().mapToLong(Integer::longValue).toArray();
    Estimate pooled = of(stratum).ratio(OF_95_PERCENT).orElseThrow();
    Estimate plain = comparison(stratum).ratio(OF_95_PERCENT);
    assertThat(pooled.value()).isCloseTo(plain.value(), within(1e-12));
    assertThat(pooled.interval().low()).isCloseTo(plain.interval().low(), within(1e-9));
    assertThat(of(stratum).difference(OF_95_PERCENT).orElseThrow().value())
        .isCloseTo(comparison(stratum).difference(OF_95_PERCENT).value(), within(1e-12));
  }

  @Property
  void swappingTheSidesMirrors(
      @ForAll @Size(min = 1, max = 6)
          List<@Size(4) List<@IntRange(min = 0, max = 30) Integer>> strata) {
    List<Comparison> forth =
        strata.stream()
            .filter(s -> s.get(0) + s.get(1) > 0 && s.get(2) + s.get(3) > 0)
            .map(s -> comparison(s.get(0), s.get(1), s.get(2), s.get(3)))
            .toList();
    if (forth.isEmpty()) {
      return;
    }
    MantelHaenszel one = new MantelHaenszel(forth);
    MantelHaenszel other =
        new MantelHaenszel(forth.stream().map(c -> new Comparison(c.without(), c.with())).toList());
    assertThat(one.pValue()).isBetween(0.0, 1.0).isCloseTo(other.pValue(), within(1e-9));
    assertThat(one.difference(OF_95_PERCENT).isPresent())
        .isEqualTo(other.difference(OF_95_PERCENT).isPresent());
    one.difference(OF_95_PERCENT)
        .ifPresent(
            d ->
                assertThat(other.difference(OF_95_PERCENT).orElseThrow().interval().low())
                    .isCloseTo(-d.interval().high(), within(1e-9)));
    one.ratio(OF_95_PERCENT)
        .ifPresent(
            r ->
                assertThat(other.ratio(OF_95_PERCENT).orElseThrow().value())
                    .isCloseTo(1 / r.value(), within(1e-9 / r.value())));
  }
}
