package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed of level and weights before any outcome. */
class BeliefTest {
  private static final double[] SCORE_ALONE = {Prior.SLOPE_VARIANCE};

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "49, 1", "50, 1", "51, 2", "100, 2", "101, 3"})
  void fiftyOutcomesShareALevel(int outcomes, int levels) {
    assertThat(new Belief(outcomes, SCORE_ALONE, 0.25).levels()).isEqualTo(levels);
  }

  @Test
  void allLevelsAreBelievedToBeNearTheGuess() {
    assertThat(new Belief(101, SCORE_ALONE, 0.25).middle())
        .containsExactly(Logit.of(0.25), Logit.of(0.25), Logit.of(0.25), Prior.SLOPE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 50", "2, 100"})
  void aLevelIsTheMoreDoubtfulTheMoreOutcomesLieBeforeIt(int level, int outcomesBefore) {
    Belief belief = new Belief(150, SCORE_ALONE, 0.25);
    double[] one = new double[4];
    one[level] = 1;
    double variance = Cholesky.of(belief.precision()).solve(one)[level];
    assertThat(variance)
        .isCloseTo(Prior.LEVEL_VARIANCE + outcomesBefore * Prior.WANDERING, within(1e-9));
  }
}
