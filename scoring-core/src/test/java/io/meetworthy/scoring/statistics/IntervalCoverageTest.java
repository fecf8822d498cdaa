package io.meetworthy.scoring.statistics;

import static io.meetworthy.scoring.statistics.Confidence.OF_95_PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Over many tenants whose true rates are known, 95 % intervals hold them about 95 times of a
 * hundred. Each tenant has rates of its own and asks for its own number of times; the seeds are
 * fixed.
 */
class IntervalCoverageTest {
  private static final int TENANTS = 2000;
  private static final double LEAST = 0.94;
  private static final double MOST = 0.965;

  /** Draws one tenant and says whether the interval held the truth. */
  private interface Draw {
    boolean holds(Random random);
  }

  private static double coverage(Draw draw) {
    int held = 0;
    for (int seed = 0; seed < TENANTS; seed++) {
      held += draw.holds(new Random(seed * 7919L)) ? 1 : 0;
    }
    return (double) held / TENANTS;
  }

  private static double rate(Random random) {
    return 0.05 + 0.9 * random.nextDouble();
  }

  private static int asked(Random random, int least) {
    return least + random.nextInt(300);
  }

  private static Proportion settled(Random random, double rate, int n) {
    int accepted = 0;
    for (int i = 0; i < n; i++) {
      accepted += random.nextDouble() < rate ? 1 : 0;
    }
    return new Proportion(accepted, n);
  }

  @Test
  void ofARate() {
    assertThat(
            coverage(
                random -> {
                  double rate = rate(random);
                  return settled(random, rate, asked(random, 5))
                      .wilson(OF_95_PERCENT)
                      .contains(rate);
                }))
        .isBetween(LEAST, MOST);
  }

  @Test
  void ofADifference() {
    assertThat(
            coverage(
                random -> {
                  double with = rate(random);
                  double without = rate(random);
                  return new Comparison(
                          settled(random, with, asked(random, 5)),
                          settled(random, without, asked(random, 5)))
                      .difference(OF_95_PERCENT)
                      .interval()
                      .contains(with - without);
                }))
        .isBetween(LEAST, MOST);
  }

  @Test
  void ofARatio() {
    assertThat(
            coverage(
                random -> {
                  double with = rate(random);
                  double without = rate(random);
                  return new Comparison(
                          settled(random, with, asked(random, 30)),
                          settled(random, without, asked(random, 30)))
                      .ratio(OF_95_PERCENT)
                      .interval()
                      .contains(with / without);
                }))
        .isBetween(LEAST, MOST);
  }

  @Test
  void ofADifferenceWithinStrata() {
    assertThat(
            coverage(
                random -> {
                  double difference = 0.3 * random.nextDouble() - 0.15;
                  List<Comparison> strata = new ArrayList<>();
                  for (int i = 0; i < 4; i++) {
                    double without = 0.2 + 0.6 * random.nextDouble();
                    strata.add(
                        new Comparison(
                            settled(random, without + difference, 5 + random.nextInt(60)),
                            settled(random, without, 5 + random.nextInt(60))));
                  }
                  return new MantelHaenszel(strata)
                      .difference(OF_95_PERCENT)
                      .orElseThrow()
                      .interval()
                      .contains(difference);
                }))
        .isBetween(LEAST, MOST);
  }

  @Test
  void ofTheShareThatStillWaits() {
    assertThat(
            coverage(
                random -> {
                  double mean = 20 + 100 * random.nextDouble();
                  double time = mean * (0.3 + 0.7 * random.nextDouble());
                  List<Wait> waits = new ArrayList<>();
                  for (int i = asked(random, 30); i > 0; i--) {
                    double answer = -mean * StrictMath.log(1 - random.nextDouble());
                    double seen = 3 * mean * random.nextDouble();
                    waits.add(answer <= seen ? Wait.answered(answer) : Wait.unanswered(seen));
                  }
                  KaplanMeier.Step last = null;
                  for (KaplanMeier.Step step : KaplanMeier.of(waits).steps()) {
                    last = step.time() <= time ? step : last;
                  }
                  double truth = StrictMath.exp(-time / mean);
                  return last != null
                      && last.interval(OF_95_PERCENT).map(i -> i.contains(truth)).orElse(false);
                }))
        .isBetween(LEAST, MOST);
  }
}
