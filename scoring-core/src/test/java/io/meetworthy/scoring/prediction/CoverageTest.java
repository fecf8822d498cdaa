package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.statistics.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over many tenants whose truth is known, 95 % intervals hold it about 95 times of a hundred. */
class CoverageTest {
  private static final int TENANTS = 2000;
  private static final int ASKED = 5;

  @Test
  void intervalsHoldTheTruthBeforeTheFeaturesCount() {
    assertThat(coverage(30, 300, TENANTS, false)).isBetween(0.94, 0.965);
  }

  @Test
  void intervalsHoldTheTruthOnceTheFeaturesCount() {
    assertThat(coverage(300, 500, TENANTS / 4, true)).isBetween(0.94, 0.965);
  }

  private static double coverage(int fewest, int most, int tenants, boolean withFeatures) {
    int held = 0;
    for (int seed = 0; seed < tenants; seed++) {
      Simulated tenant = new Simulated(seed, withFeatures);
      int n = fewest + (most - fewest) * seed / tenants;
      List<Settled> history = tenant.history(n);
      Weights weights = new History(history, Simulated.GUESS).learn(n);
      for (int i = 0; i < ASKED; i++) {
        Case asked = tenant.next();
        held +=
            weights.odds(asked).interval(Confidence.OF_95_PERCENT).contains(tenant.truth(asked))
                ? 1
                : 0;
      }
    }
    return (double) held / (tenants * ASKED);
  }
}
