package io.meetworthy.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BrierTest {
  /** 40 forecasts of which every figure is a short fraction. */
  private static final List<Forecast> FORTY =
      List.of(
          new Forecast(0.75, new Proportion(7, 10)),
          new Forecast(0.125, new Proportion(2, 20)),
          new Forecast(0.5, new Proportion(3, 10)));

  @Provide
  Arbitrary<List<Forecast>> forecasts() {
    Arbitrary<Double> value = Arbitraries.integers().between(0, 20).map(i -> i / 20.0);
    Arbitrary<Proportion> observed =
        Combinators.combine(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 5))
            .as((a, b) -> new Proportion(a, Math.max(1, a + b)));
    return Combinators.combine(value, observed).as(Forecast::new).list().ofMinSize(1).ofMaxSize(30);
  }

  /**
   * Murphy, Journal of Applied Meteorology 12 (1973) 595-600, equation 9, in fractions: score
   * 6.8875 / 40, reliability 0.4375 / 40, resolution 2.25 / 40, uncertainty 0.3 x 0.7.
   */
  @Test
  void theDecompositionInFractions() {
    Reliability each = Reliability.ofEach(FORTY);
    double score = (7 * 0.0625 + 3 * 0.5625 + 2 * 0.765625 + 18 * 0.015625 + 10 * 0.25) / 40;
    assertThat(each.brier().n()).isEqualTo(40);
    assertThat(each.brier().score()).isCloseTo(score, within(1e-15));
    assertThat(each.reliability())
        .isCloseTo((10 * 0.0025 + 20 * 0.000625 + 10 * 0.04) / 40, within(1e-15));
    assertThat(each.resolution()).isCloseTo((10 * 0.16 + 20 * 0.04) / 40, within(1e-15));
    assertThat(each.uncertainty()).isCloseTo(0.21, within(1e-15));
    assertThat(each.within()).isCloseTo(0, within(1e-15));
    assertThat(each.brier().skill()).isCloseTo(1 - score / 0.21, within(1e-15));
    assertThat(each.calibrationError())
        .isCloseTo((10 * 0.05 + 20 * 0.025 + 10 * 0.2) / 40, within(1e-15));
  }

  @Test
  void theBaseRateHasNoSkill() {
    Brier base = Brier.of(List.of(new Forecast(0.3, new Proportion(3, 10))));
    assertThat(base.skill()).isCloseTo(0, within(1e-15));
    assertThat(Brier.of(List.of(Forecast.of(1, true))).skill()).isZero();
    assertThat(Brier.of(List.of(Forecast.of(1, true), Forecast.of(0, false))).skill()).isEqualTo(1);
    assertThat(base.skill(0.42)).isCloseTo(0.5, within(1e-15));
    assertThatThrownBy(() -> Brier.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Forecast.of(Double.NaN, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void binsOfEqualWidthAndOfEqualCount() {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      forecasts.add(Forecast.of(i / 1000.0, i % 2 == 0));
    }
    forecasts.add(Forecast.of(1, true));
    Reliability wide = Reliability.ofEqualWidth(forecasts, 10);
    assertThat(wide.bins())
        .extracting(bin -> bin.observed().trials())
        .containsExactly(100L, 1L, 1L);
    Reliability even = Reliability.ofEqualCount(forecasts, 4);
    assertThat(even.bins())
        .extracting(bin -> bin.observed().trials())
        .containsExactly(26L, 25L, 26L, 25L);
  }

  @Test
  void binsStandByRisingForecastWhateverTheOrder() {
    assertThat(Reliability.ofEach(FORTY).bins())
        .extracting(Reliability.Bin::forecast)
        .containsExactly(0.125, 0.5, 0.75);
  }

  @Test
  void aForecastOfOneIsInTheLastBin() {
    List<Forecast> high = List.of(Forecast.of(0.95, true), Forecast.of(1, true));
    assertThat(Reliability.ofEqualWidth(high, 10).bins()).hasSize(1);
  }

  @Test
  void forecastsThatDifferWithinABinAddToTheScore() {
    Reliability one =
        Reliability.ofEqualWidth(List.of(Forecast.of(0.25, true), Forecast.of(0.75, false)), 1);
    // Score 0.5625; one bin of mean 0.5 in which half came: nothing else but the uncertainty.
    assertThat(one.uncertainty()).isEqualTo(0.25);
    assertThat(one.within()).isEqualTo(0.3125);
  }

  @Test
  void equalForecastsAreNeverParted() {
    List<Forecast> same = List.of(Forecast.of(0.2, true), Forecast.of(0.2, false));
    assertThat(Reliability.ofEqualCount(same, 2).bins()).hasSize(1);
    assertThat(Reliability.ofEach(same).bins()).hasSize(1);
  }

  @Property
  void thePartsAddUpToTheScore(@ForAll("forecasts") List<Forecast> forecasts) {
    Reliability each = Reliability.ofEach(forecasts);
    assertThat(each.reliability() - each.resolution() + each.uncertainty())
        .isCloseTo(each.brier().score(), within(1e-12));
    for (int bins = 1; bins < 12; bins++) {
      Reliability even = Reliability.ofEqualCount(forecasts, bins);
      assertThat(even.bins()).hasSizeLessThanOrEqualTo(bins);
      assertThat(even.bins().stream().mapToLong(bin -> bin.observed().trials()).sum())
          .isEqualTo(even.brier().n());
      assertThat(even.reliability()).isLessThanOrEqualTo(each.reliability() + 1e-12);
      assertThat(even.resolution()).isLessThanOrEqualTo(each.resolution() + 1e-12);
    }
  }
}
