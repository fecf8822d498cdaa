package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;

/** A tenant whose truth is known: its level wanders and its weights are drawn from the prior. */
final class Simulated {
  static final double GUESS = 0.25;

  private final Random random;
  private final double slope;
  private final double[] weights;
  private double level;

  /**
   * A tenant.
   *
   * @param seed the same seed gives the same tenant
   * @param withFeatures whether its features matter, as a model may learn from enough outcomes
   */
  Simulated(long seed, boolean withFeatures) {
    random = new Random(seed);
    level = Logit.of(GUESS) + Math.sqrt(Prior.LEVEL_VARIANCE) * random.nextGaussian();
    slope = Prior.SLOPE + Math.sqrt(Prior.SLOPE_VARIANCE) * random.nextGaussian();
    double spread = withFeatures ? Math.sqrt(Prior.FEATURE_VARIANCE) : 0;
    weights =
        random.doubles(Case.FEATURES.size()).map(x -> spread * random.nextGaussian()).toArray();
  }

  /** Requests as they settle; the level moves on with each. */
  List<Settled> history(int n) {
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Case asked = next();
      history.add(new Settled(asked, random.nextDouble() < truth(asked)));
      level += Math.sqrt(Prior.WANDERING) * random.nextGaussian();
    }
    return history;
  }

  /** A request not yet settled. */
  Case next() {
    return plain(
        0.4 * random.nextGaussian(),
        DoubleStream.generate(random::nextGaussian).limit(weights.length).boxed().toList());
  }

  /** The probability that it is accepted now. */
  double truth(Case asked) {
    double logit = level + slope * asked.score();
    for (int i = 0; i < weights.length; i++) {
      logit += weights[i] * asked.features().get(i);
    }
    return Logit.probability(logit);
  }

  /** A request without a text. */
  static Case plain(double score, List<Double> features) {
    List<Double> points = Collections.nCopies(Concern.all().size(), 0.0);
    return new Case(Draft.of(""), score, points, features, Map.of());
  }

  /** A request without a text of which nothing stands out but its score. */
  static Case plain(double score) {
    return plain(score, Collections.nCopies(Case.FEATURES.size(), 0.0));
  }
}
