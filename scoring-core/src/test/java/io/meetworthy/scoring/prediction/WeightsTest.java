package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Fear;
import io.meetworthy.scoring.Objection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What columns, concerns and words do to a request, for weights chosen by hand. */
class WeightsTest {
  private static final double LEVEL = -1;
  private static final double SLOPE = 2;
  private static final TermWeights BOATS =
      new TermWeights(new TreeMap<>(Map.of("boat", new TermWeight(1, 0.5, 3))));

  @Test
  void aConcernMovesByItsPointsTimesTheWeightOfTheScore() {
    Weights weights = weights(false, TermWeights.NONE);
    assertThat(weights.moved(asked(), Fear.JOB_ASK)).isEqualTo(-1);
    assertThat(weights.moved(asked(), Objection.HAS_NO_TIME)).isZero();
  }

  @Test
  void withFeaturesAConcernMovesByItsStandingToo() {
    Weights weights = weights(true, TermWeights.NONE);
    assertThat(weights.moved(asked(), Fear.JOB_ASK)).isCloseTo(-1 - 0.05 * 3, within(1e-12));
    assertThat(weights.moved(asked(), Objection.HAS_NO_TIME)).isZero();
  }

  @Test
  void theOddsAreTheSumOfLevelScoreFeaturesAndWords() {
    assertThat(weights(false, TermWeights.NONE).odds(asked()).mean()).isEqualTo(LEVEL + SLOPE / 4);
    Odds odds = weights(true, BOATS).odds(asked());
    assertThat(odds.mean()).isCloseTo(LEVEL + SLOPE / 4 - 0.05 * 3 + 0.5, within(1e-12));
  }

  @Test
  void doubtAboutWordsWidensTheOddsAndLeavesTheProbability() {
    Odds without = weights(false, TermWeights.NONE).odds(asked());
    Weights weights = weights(false, BOATS);
    assertThat(weights.odds(asked()).variance()).isCloseTo(without.variance() + 3, within(1e-12));
    assertThat(weights.probability(asked()))
        .isEqualTo(new Odds(without.mean() + 0.5, without.variance()).probability());
  }

  @Test
  void everyWeightIsListedWithItsError() {
    assertThat(weights(false, BOATS).list())
        .containsExactly(new Weight("level", LEVEL, 0.5), new Weight("score", SLOPE, 0.5));
    assertThat(weights(true, BOATS).list())
        .hasSize(2 + Case.FEATURES.size())
        .contains(new Weight(Fear.JOB_ASK.wireName(), 0.05, 0.5));
  }

  /**
   * A quarter above the border, with half a unit of points lost to one fear whose standing is low.
   */
  private static Case asked() {
    List<Double> points = new ArrayList<>(Collections.nCopies(Concern.all().size(), 0.0));
    points.set(Fear.JOB_ASK.index(), -0.5);
    List<Double> features = new ArrayList<>(Collections.nCopies(Case.FEATURES.size(), 0.0));
    features.set(Fear.JOB_ASK.index(), -3.0);
    return new Case(Draft.of("On a boat"), 0.25, points, features, Map.of());
  }

  /** All weights are believed to within a half, each apart from the others. */
  private static Weights weights(boolean withFeatures, TermWeights terms) {
    Columns columns = new Columns(withFeatures, List.of());
    double[] mean = new double[1 + columns.count()];
    mean[0] = LEVEL;
    mean[1] = SLOPE;
    if (withFeatures) {
      mean[2 + Fear.JOB_ASK.index()] = 0.05;
    }
    double[] precision = new double[mean.length * (mean.length + 1) / 2];
    for (int i = 0; i < mean.length; i++) {
      precision[i * (i + 3) / 2] = 2;
    }
    return new Weights(columns, Posterior.of(mean, precision), terms);
  }
}
