package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rate of acceptance follows the outcomes and forgets the older ones. */
class BaseRateTest {
  /** One step of Newton's from the guess, worked out elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "0.5, true, 0.63043",
    "0.5, false, 0.36957",
    "0.2, true, 0.46183",
    "0.2, false, 0.20788"
  })
  void oneOutcomeMovesTheRate(double guess, boolean accepted, double rate) {
    BaseRate base = new BaseRate(guess);
    base.add(accepted);
    assertThat(base.rate()).isCloseTo(rate, within(1e-5));
  }

  @Test
  void manyOutcomesAreBelievedWhateverTheGuess() {
    BaseRate base = new BaseRate(0.9);
    add(base, 400, 4);
    assertThat(base.rate()).isCloseTo(0.25, within(0.03));
  }

  @Test
  void olderOutcomesFade() {
    BaseRate base = new BaseRate(0.5);
    add(base, 400, 1);
    assertThat(base.rate()).isGreaterThan(0.95);
    add(base, 1000, 4);
    assertThat(base.rate()).isCloseTo(0.25, within(0.03));
  }

  /** Adds so many outcomes, of which one of so many is accepted. */
  private static void add(BaseRate base, int outcomes, int oneOf) {
    for (int i = 0; i < outcomes; i++) {
      base.add(i % oneOf == 0);
    }
  }
}
