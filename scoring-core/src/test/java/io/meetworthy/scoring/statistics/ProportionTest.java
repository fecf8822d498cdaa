package io.meetworthy.scoring.statistics;

import static io.meetworthy.scoring.statistics.Confidence.OF_95_PERCENT;
import static io.meetworthy.scoring.statistics.Precise.DIGITS;
import static io.meetworthy.scoring.statistics.Precise.by;
import static io.meetworthy.scoring.statistics.Precise.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  /** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void thePublishedIntervals(long successes, long trials, double low, double high) {
    Interval wilson = new Proportion(successes, trials).wilson(OF_95_PERCENT);
    assertThat(wilson.low()).isCloseTo(low, within(5e-5));
    assertThat(wilson.high()).isCloseTo(high, within(5e-5));
  }

  @ParameterizedTest
  @CsvSource({"81, 263", "15, 148", "0, 20", "1, 29", "29, 29", "1, 1", "123456, 9876543"})
  void theSameInManyDigits(long successes, long trials) {
    BigDecimal n = BigDecimal.valueOf(trials);
    BigDecimal p = by(successes, trials);
    BigDecimal z2 = Precise.Z.pow(2);
    BigDecimal scale = BigDecimal.ONE.add(by(z2, n));
    BigDecimal middle = by(p.add(by(z2, n.multiply(BigDecimal.valueOf(2)))), scale);
    BigDecimal variance =
        by(p.multiply(BigDecimal.ONE.subtract(p)), n)
            .add(by(z2, n.pow(2).multiply(BigDecimal.valueOf(4))));
    BigDecimal half = by(Precise.Z.multiply(root(variance), DIGITS), scale);

    Interval wilson = new Proportion(successes, trials).wilson(OF_95_PERCENT);
    assertThat(wilson.low()).isCloseTo(middle.subtract(half).doubleValue(), within(1e-12));
    assertThat(wilson.high()).isCloseTo(middle.add(half).doubleValue(), within(1e-12));
  }

  @Test
  void aRateOfNothingIsNoRate() {
    assertThat(Proportion.of(0, 0)).isEmpty();
    assertThat(Proportion.of(1, 4)).contains(new Proportion(1, 4));
    assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proportion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Confidence(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void theIntervalHoldsTheRateWithinBounds(
      @ForAll @IntRange(max = 400) int successes, @ForAll @IntRange(max = 400) int failures) {
    Proportion.of(successes, successes + failures)
        .ifPresent(
            proportion -> {
              Interval wilson = proportion.wilson(OF_95_PERCENT);
              assertThat(wilson.contains(proportion.rate())).isTrue();
              assertThat(wilson.low()).isBetween(0.0, 1.0);
              assertThat(wilson.high()).isBetween(0.0, 1.0);
              assertThat(wilson.high()).isGreaterThan(wilson.low());
            });
  }

  @Property
  void successAndFailureMirrorEachOther(
      @ForAll @IntRange(max = 90) int successes,
      @ForAll @IntRange(min = 1, max = 90) int failures) {
    int n = successes + failures;
    Interval of = new Proportion(successes, n).wilson(OF_95_PERCENT);
    Interval other = new Proportion(failures, n).wilson(OF_95_PERCENT);
    assertThat(of.low()).isCloseTo(1 - other.high(), within(1e-12));
  }

  @Property
  void moreTrialsTellMore(
      @ForAll @IntRange(max = 30) int successes, @ForAll @IntRange(max = 30) int failures) {
    Proportion.of(successes, successes + failures)
        .ifPresent(
            few -> {
              Interval wide = few.wilson(OF_95_PERCENT);
              Interval narrow =
                  new Proportion(10L * successes, 10 * few.trials()).wilson(OF_95_PERCENT);
              assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
            });
  }
}
