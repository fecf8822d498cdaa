package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The posterior against its own formula, written down anew and looked at point by point. */
class PeakTest {
  private static final double[] SCORES = {-1, -0.5, 0, 0, 0.5, 1, 1.5, -1.5};
  private static final boolean[] ACCEPTED = {false, false, true, false, true, true, false, true};
  private static final double GUESS = 0.3;

  @Test
  void withoutOutcomesThePosteriorIsThePrior() {
    Posterior posterior = posterior(0);
    assertThat(posterior.mean()).containsExactly(Logit.of(GUESS), Prior.SLOPE);
    assertThat(posterior.inverseSquare(new double[] {1, 0}))
        .isCloseTo(Prior.LEVEL_VARIANCE, within(1e-12));
    assertThat(posterior.inverseSquare(new double[] {0, 1}))
        .isCloseTo(Prior.SLOPE_VARIANCE, within(1e-12));
  }

  @Test
  void nowhereNearIsHigher() {
    Posterior posterior = posterior(SCORES.length);
    double level = posterior.mean().get(0);
    double slope = posterior.mean().get(1);
    double top = height(level, slope);
    for (double step : new double[] {1e-2, 1e-3, 1e-4}) {
      for (int side = 0; side < 8; side++) {
        double away = height(level + step * Math.cos(side), slope + step * Math.sin(side));
        assertThat(away).as("%s to side %s", step, side).isLessThan(top);
      }
    }
  }

  @Test
  void theVarianceIsTheCurvatureThere() {
    Posterior posterior = posterior(SCORES.length);
    double level = posterior.mean().get(0);
    double slope = posterior.mean().get(1);
    double h = 1e-3;
    double top = height(level, slope);
    double ll = (height(level + h, slope) - 2 * top + height(level - h, slope)) / (h * h);
    double ss = (height(level, slope + h) - 2 * top + height(level, slope - h)) / (h * h);
    double ls =
        (height(level + h, slope + h)
                - height(level + h, slope - h)
                - height(level - h, slope + h)
                + height(level - h, slope - h))
            / (4 * h * h);
    double determinant = ll * ss - ls * ls;
    assertThat(posterior.inverseSquare(new double[] {1, 0}))
        .isCloseTo(-ss / determinant, within(1e-4));
    assertThat(posterior.odds(new double[] {1}).variance())
        .isCloseTo((-ss - ll + 2 * ls) / determinant, within(1e-4));
  }

  @Test
  void theLevelForgets() {
    boolean[] late = new boolean[2000];
    Arrays.fill(late, 1500, 2000, true);
    boolean[] early = new boolean[2000];
    Arrays.fill(early, 0, 500, true);
    assertThat(level(late)).isGreaterThan(Logit.of(0.8));
    assertThat(level(early)).isLessThan(Logit.of(0.05));
  }

  @Test
  void theLogOddsOfARequestAreItsLevelAndItsScore() {
    Posterior posterior = posterior(SCORES.length);
    double[] logits = peak(SCORES.length).logits();
    assertThat(logits).hasSameSizeAs(SCORES);
    for (int i = 0; i < logits.length; i++) {
      double sum = posterior.mean().get(0) + posterior.mean().get(1) * SCORES[i];
      assertThat(logits[i]).isCloseTo(sum, within(1e-12));
    }
  }

  @Test
  void theLogOddsOfARequestAreThoseOfItsTime() {
    boolean[] early = new boolean[2000];
    Arrays.fill(early, 0, 1000, true);
    double[] logits = peak(new double[2000][1], early).logits();
    assertThat(logits[0]).isEqualTo(logits[49]).isGreaterThan(Logit.of(0.8));
    assertThat(logits[1999]).isEqualTo(logits[1950]).isLessThan(Logit.of(0.2));
  }

  private static double level(boolean[] accepted) {
    return peak(new double[accepted.length][1], accepted).posterior().mean().get(0);
  }

  private static Posterior posterior(int n) {
    return peak(n).posterior();
  }

  private static Peak peak(int n) {
    double[][] rows = new double[n][];
    Arrays.setAll(rows, i -> new double[] {SCORES[i]});
    return peak(rows, Arrays.copyOf(ACCEPTED, n));
  }

  private static Peak peak(double[][] rows, boolean[] accepted) {
    Belief belief = new Belief(rows.length, new double[] {Prior.SLOPE_VARIANCE}, GUESS);
    return Peak.of(rows, accepted, belief);
  }

  /** The logarithm of the posterior, written down anew. */
  private static double height(double level, double slope) {
    double sum =
        -square(level - Math.log(GUESS / (1 - GUESS))) / 2 / (1.4 * 1.4)
            - square(slope - 1) / 2 / (0.5 * 0.5);
    for (int i = 0; i < SCORES.length; i++) {
      double p = 1 / (1 + Math.exp(-level - slope * SCORES[i]));
      sum += Math.log(ACCEPTED[i] ? p : 1 - p);
    }
    return sum;
  }

  private static double square(double x) {
    return x * x;
  }
}
