package io.meetworthy.scoring.statistics;

import static io.meetworthy.scoring.statistics.Confidence.OF_95_PERCENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AucTest {
  private static Auc of(List<Forecast> forecasts) {
    return Auc.of(forecasts).orElseThrow();
  }

  /**
   * Hanley and McNeil, Radiology 143 (1982), tables I and II: 58 normal and 51 abnormal images in
   * five ratings; area 0.893, standard error 0.032.
   */
  @Test
  void thePublishedArea() {
    int[] normal = {33, 6, 6, 11, 2};
    int[] abnormal = {3, 2, 2, 11, 33};
    List<Forecast> ratings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ratings.add(new Forecast(i + 1, new Proportion(abnormal[i], abnormal[i] + normal[i])));
    }
    Auc auc = of(ratings);
    assertThat(auc.value()).isCloseTo(0.893, within(5e-4));
    // DeLong's error, from the same counts, is a little below theirs.
    assertThat(auc.error()).isCloseTo(0.032, within(2e-3));
    Interval interval = auc.interval(OF_95_PERCENT).orElseThrow();
    assertThat(interval.low()).isCloseTo(auc.value() - 1.95996 * auc.error(), within(1e-6));
    assertThat(interval.high()).isCloseTo(auc.value() + 1.95996 * auc.error(), within(1e-6));
  }

  @Test
  void aTieIsHalfAWin() {
    assertThat(of(List.of(Forecast.of(1, true), Forecast.of(1, false))).value()).isEqualTo(0.5);
    List<Forecast> zeros = List.of(Forecast.of(0.0, true), Forecast.of(-0.0, false));
    assertThat(of(zeros).value()).isEqualTo(0.5);
  }

  @Test
  void whereNothingVariesThereIsNoInterval() {
    assertThat(Auc.of(List.of(Forecast.of(1, true)))).isEmpty();
    assertThat(of(List.of(Forecast.of(1, true), Forecast.of(0, false))).interval(OF_95_PERCENT))
        .isEmpty();
    List<Forecast> apart =
        List.of(new Forecast(2, new Proportion(4, 4)), new Forecast(1, new Proportion(0, 4)));
    assertThat(of(apart).value()).isEqualTo(1);
    assertThat(of(apart).interval(OF_95_PERCENT)).isEmpty();
  }

  /** DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988): by all pairs, as it is defined. */
  @Property
  void allPairsGiveTheSame(
      @ForAll @Size(min = 2, max = 25) List<@IntRange(min = 0, max = 9) Integer> accepted,
      @ForAll @Size(min = 2, max = 25) List<@IntRange(min = 0, max = 9) Integer> others) {
    List<Forecast> forecasts = new ArrayList<>();
    accepted.forEach(value -> forecasts.add(Forecast.of(value, true)));
    others.forEach(value -> forecasts.add(Forecast.of(value, false)));
    double[] wins = new double[accepted.size()];
    double[] losses = new double[others.size()];
    for (int i = 0; i < wins.length; i++) {
      for (int j = 0; j < losses.length; j++) {
        double win = (Integer.signum(accepted.get(i) - others.get(j)) + 1) / 2.0;
        wins[i] += win / losses.length;
        losses[j] += win / wins.length;
      }
    }
    Auc auc = of(forecasts);
    assertThat(auc.value()).isCloseTo(mean(wins), within(1e-12));
    assertThat(auc.error())
        .isCloseTo(
            Math.sqrt(variance(wins) / wins.length + variance(losses) / losses.length),
            within(1e-12));
  }

  private static double mean(double... values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double variance(double... values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }
}
