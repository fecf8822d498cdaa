package io.meetworthy.scoring.statistics;

import static io.meetworthy.scoring.statistics.Confidence.OF_95_PERCENT;
import static io.meetworthy.scoring.statistics.Precise.DIGITS;
import static io.meetworthy.scoring.statistics.Precise.by;
import static io.meetworthy.scoring.statistics.Precise.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.statistics.KaplanMeier.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
  /**
   * Weeks in remission under 6-mercaptopurine (Freireich and others, Blood 21, 1963): relapses, and
   * patients last seen without one.
   */
  private static final int[] RELAPSES = {6, 6, 6, 7, 10, 13, 16, 22, 23};

  private static final int[] LAST_SEEN = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

  private static KaplanMeier freireich() {
    List<Wait> waits = new ArrayList<>();
    for (int week : RELAPSES) {
      waits.add(Wait.answered(week));
    }
    for (int week : LAST_SEEN) {
      waits.add(Wait.unanswered(week));
    }
    Collections.shuffle(waits, new Random(5));
    return KaplanMeier.of(waits);
  }

  /**
   * Kleinbaum and Klein, Survival Analysis (2012), chapter 2; log-log intervals as R gives them.
   */
  @Test
  void thePublishedCurve() {
    double[][] table = {
      {6, 21, 3, 0.857, 0.0764, 0.620, 0.952},
      {7, 17, 1, 0.807, 0.0869, 0.563, 0.923},
      {10, 15, 1, 0.753, 0.0963, 0.503, 0.889},
      {13, 12, 1, 0.690, 0.1068, 0.432, 0.849},
      {16, 11, 1, 0.627, 0.1141, 0.368, 0.805},
      {22, 7, 1, 0.538, 0.1282, 0.268, 0.747},
      {23, 6, 1, 0.448, 0.1346, 0.188, 0.680}
    };
    List<Step> steps = freireich().steps();
    assertThat(steps).hasSize(table.length);
    for (int i = 0; i < table.length; i++) {
      Step step = steps.get(i);
      Interval interval = step.interval(OF_95_PERCENT).orElseThrow();
      assertThat(new double[] {step.time(), step.atRisk(), step.answered()})
          .containsExactly(table[i][0], table[i][1], table[i][2]);
      assertThat(step.waiting()).isCloseTo(table[i][3], within(5.1e-4));
      assertThat(step.error()).isCloseTo(table[i][4], within(5.1e-5));
      assertThat(interval.low()).isCloseTo(table[i][5], within(5.1e-4));
      assertThat(interval.high()).isCloseTo(table[i][6], within(5.1e-4));
    }
  }

  @Test
  void theCurveInManyDigits() {
    BigDecimal waiting = BigDecimal.ONE;
    BigDecimal greenwood = BigDecimal.ZERO;
    for (Step step : freireich().steps()) {
      double left = step.atRisk() - step.answered();
      waiting = waiting.multiply(by(left, step.atRisk()), DIGITS);
      greenwood = greenwood.add(by(step.answered(), step.atRisk() * left));
      BigDecimal log = Precise.log(waiting);
      BigDecimal factor =
          Precise.exp(by(Precise.Z.multiply(root(greenwood), DIGITS), log.negate()));
      Interval interval = step.interval(OF_95_PERCENT).orElseThrow();

      assertThat(step.waiting()).isCloseTo(waiting.doubleValue(), within(1e-12));
      assertThat(step.error())
          .isCloseTo(waiting.multiply(root(greenwood)).doubleValue(), within(1e-12));
      assertThat(interval.low())
          .isCloseTo(Precise.exp(log.multiply(factor, DIGITS)).doubleValue(), within(1e-12));
      assertThat(interval.high())
          .isCloseTo(Precise.exp(by(log, factor)).doubleValue(), within(1e-12));
    }
  }

  /** R: median 23, 95 % interval from 13 on, no upper end. */
  @Test
  void theMedianOfThePublishedCurve() {
    assertThat(freireich().median()).hasValue(23);
    assertThat(freireich().medianInterval(OF_95_PERCENT))
        .contains(new Interval(13, Double.POSITIVE_INFINITY));
  }

  @Test
  void theMedianHasAnUpperEndOnceEnoughAreAnswered() {
    KaplanMeier curve =
        KaplanMeier.of(List.of(new Wait(1, 40, 0), new Wait(2, 20, 0), new Wait(3, 30, 10)));
    assertThat(curve.median()).hasValue(2);
    assertThat(curve.medianInterval(OF_95_PERCENT)).contains(new Interval(1, 2));
  }

  @Test
  void withoutAnyOneWaitingItIsTheShareLeft() {
    KaplanMeier curve = KaplanMeier.of(List.of(new Wait(1, 2, 0), new Wait(3, 2, 0)));
    assertThat(curve.waitingAfter(0.5)).isEqualTo(1);
    assertThat(curve.waitingAfter(1)).isEqualTo(0.5);
    assertThat(curve.waitingAfter(9)).isZero();
    assertThat(curve.median()).hasValue(1);
    assertThat(curve.steps().get(1).interval(OF_95_PERCENT)).isEmpty();
    assertThat(curve.steps().get(1).error()).isZero();
    assertThat(curve.medianInterval(OF_95_PERCENT))
        .contains(new Interval(1, Double.POSITIVE_INFINITY));
  }

  @Test
  void withoutAnswersThereIsNoMedian() {
    KaplanMeier curve = KaplanMeier.of(List.of(new Wait(4, 0, 7)));
    assertThat(curve.steps()).isEmpty();
    assertThat(curve.median()).isEmpty();
    assertThat(curve.medianInterval(OF_95_PERCENT)).isEmpty();
    assertThat(KaplanMeier.of(List.of()).waitingAfter(1)).isEqualTo(1);
    assertThatThrownBy(() -> new Wait(-1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Wait(Double.NaN, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void countsTogetherGiveWhatSinglesGive(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 12) Integer> times) {
    List<Wait> singles = new ArrayList<>();
    long[][] counts = new long[13][2];
    for (int i = 0; i < times.size(); i++) {
      boolean answered = i % 3 > 0;
      singles.add(answered ? Wait.answered(times.get(i)) : Wait.unanswered(times.get(i)));
      counts[times.get(i)][answered ? 0 : 1]++;
    }
    List<Wait> together = new ArrayList<>();
    for (int time = 12; time >= 0; time--) {
      together.add(new Wait(time, counts[time][0], counts[time][1]));
    }
    KaplanMeier curve = KaplanMeier.of(singles);
    assertThat(KaplanMeier.of(together)).isEqualTo(curve);
    double last = 1;
    for (Step step : curve.steps()) {
      assertThat(step.waiting()).isLessThan(last);
      step.interval(OF_95_PERCENT).ifPresent(i -> assertThat(i.contains(step.waiting())).isTrue());
      last = step.waiting();
    }
  }
}
