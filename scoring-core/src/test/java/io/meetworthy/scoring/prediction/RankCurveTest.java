package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Ranks as a curve: equals share theirs, and few points stand for many values. */
class RankCurveTest {
  @Test
  void equalsShareTheMiddleOfTheirRanks() {
    RankCurve curve = RankCurve.of(new double[] {1, 2, 2, 4});
    assertThat(curve.at(1)).isEqualTo(0.125);
    assertThat(curve.at(2)).isEqualTo(0.5);
    assertThat(curve.at(3)).isCloseTo(0.6875, within(1e-12));
    assertThat(curve.at(-9)).isEqualTo(0.125);
    assertThat(curve.at(9)).isEqualTo(0.875);
  }

  @Test
  void ofManyValuesThoseAStepApartKeepTheirExactRanks() {
    double[] rising = new double[126];
    Arrays.setAll(rising, i -> i * i);
    rising[2] = rising[1];
    RankCurve curve = RankCurve.of(rising);
    // Two of 126 are a step of 1/63.
    assertThat(curve.values()).startsWith(0.0, 1.0).endsWith(125.0 * 125);
    assertThat(curve.at(1)).isEqualTo(2.0 / 126);
  }

  @Property
  void ranksRiseAndStayWithinZeroAndOne(
      @ForAll @Size(min = 1, max = 300) double[] values, @ForAll double a, @ForAll double b) {
    double[] rising = Arrays.stream(values).map(v -> v + 0.0).sorted().toArray();
    RankCurve curve = RankCurve.of(rising);
    assertThat(curve.values()).hasSizeLessThanOrEqualTo(66);
    assertThat(curve.at(Math.min(a, b)))
        .isBetween(0.0, 1.0)
        .isLessThanOrEqualTo(curve.at(Math.max(a, b)));
  }
}
