package io.meetworthy.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  /** Half of erfc(-x / root 2), computed with 45 digits. */
  @ParameterizedTest
  @CsvSource({
    "-37, 5.725571222524576822683193e-300",
    "-20, 2.753624118606233695075623e-89",
    "-10, 7.619853024160526065973343e-24",
    "-5, 2.866515718791939116737523e-7",
    "-3.1, 0.0009676032132183568921156719",
    "-3, 0.001349898031630094526651815",
    "-2.9, 0.001865813300384037950310285",
    "-1, 0.1586552539314570514147675",
    "0, 0.5",
    "0.5, 0.6914624612740131036377046",
    "1, 0.8413447460685429485852325",
    "2.9, 0.9981341866996159620496897",
    "3, 0.9986501019683699054733482",
    "4, 0.9999683287581668800787462",
    "8, 0.9999999999999993779039426",
    "Infinity, 1",
    "-Infinity, 0"
  })
  void theSharesBelow(double x, double share) {
    assertThat(Normal.cdf(x)).isCloseTo(share, within(1e-12 * share));
  }

  /** The first three are the check values of Wichura's AS 241 (Applied Statistics 37, 1988). */
  @ParameterizedTest
  @CsvSource({
    "0.25, -0.6744897501960817432",
    "0.001, -3.090232306167813541540",
    "1e-20, -9.262340089798407573717",
    "0.025, -1.959963984540054235524594",
    "0.4999, -0.0002506628300880350989206501",
    "0.9, 1.281551565544600466965103",
    "0.9990234375, 3.09726907819878446236483"
  })
  void theQuantiles(double share, double x) {
    assertThat(Normal.quantile(share)).isCloseTo(x, within(1e-12 * Math.max(1, Math.abs(x))));
  }

  @Test
  void theEnds() {
    assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-16));
    assertThat(Normal.cdf(Double.NaN)).isNaN();
    assertThatThrownBy(() -> Normal.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Normal.quantile(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void quantileAndShareUndoEachOther(
      @ForAll @Scale(14) @DoubleRange(min = 1e-12, max = 0.999) double share) {
    assertThat(Normal.cdf(Normal.quantile(share))).isCloseTo(share, within(1e-13 + 1e-12 * share));
  }

  @Property
  void theShareRises(
      @ForAll @DoubleRange(min = -40, max = 40) double x,
      @ForAll @DoubleRange(min = 0, max = 1) double more) {
    assertThat(Normal.cdf(x + more)).isGreaterThanOrEqualTo(Normal.cdf(x) * (1 - 1e-13));
  }

  @Property
  void bothTailsAreAlike(@ForAll @DoubleRange(min = -9, max = 9) double x) {
    assertThat(Normal.cdf(x) + Normal.cdf(-x)).isCloseTo(1, within(1e-15));
  }
}
