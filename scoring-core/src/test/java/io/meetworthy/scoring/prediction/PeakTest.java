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

  private static double level(boolean[] accepted) {
    double[][] rows = new double[accepted.length][1];
    Belief belief = new Belief(accepted.length, new double[] {Prior.SLOPE_VARIANCE}, GUESS);
    return Peak.of(rows, accepted, belief).posterior().mean().get(0);
  }

  private static Posterior posterior(int n) {
    double[][] rows = new double[n][];
    Arrays.setAll(rows, i -> new double[] {SCORES[i]});
    Belief belief = new Belief(n, new double[] {Prior.SLOPE_VARIANCE}, GUESS);
    return Peak.of(rows, Arrays.copyOf(ACCEPTED, n), belief).posterior();
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
