package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beliefs in log-odds and the probabilities that they stand for. */
class OddsTest {
  @Test
  void doubtDrawsTheProbabilityTowardsAHalf() {
    assertThat(new Odds(1, 0).probability()).isCloseTo(0.73106, within(1e-5));
    // With a variance of 24 / pi the log-odds count half.
    assertThat(new Odds(1, 24 / Math.PI).probability()).isCloseTo(0.62246, within(1e-5));
    assertThat(new Odds(-1, 24 / Math.PI).probability()).isCloseTo(0.37754, within(1e-5));
    assertThat(new Odds(0, 9).probability()).isEqualTo(0.5);
  }

  @Test
  void anIntervalLiesEvenlyAroundTheLogOdds() {
    Interval interval = new Odds(1, 4).interval(Confidence.OF_95_PERCENT);
    assertThat(Logit.of(interval.low())).isCloseTo(1 - 2 * 1.95996, within(1e-4));
    assertThat(Logit.of(interval.high())).isCloseTo(1 + 2 * 1.95996, within(1e-4));
  }

  @Test
  void aSumLiesWhereItsPartsLieTogetherAndIsAsDoubtfulAsBoth() {
    assertThat(new Odds(1, 0.5).plus(new Odds(-3, 0.25))).isEqualTo(new Odds(-2, 0.75));
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, -0.69315",
    "0, false, -0.69315",
    "2, true, -0.12693",
    "2, false, -2.12693",
    "-2, false, -0.12693",
    "800, true, 0",
    "800, false, -800",
    "-800, true, -800"
  })
  void aSurpriseHoweverGreatHasALikelihood(double logit, boolean accepted, double likelihood) {
    assertThat(Logit.likelihood(logit, accepted)).isCloseTo(likelihood, within(1e-5));
  }
}
