package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Concern;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned: how the columns of a request and the words of its text move the log-odds.
 *
 * @param columns what is read of a request
 * @param posterior what the columns weigh
 * @param terms what the words add, nothing before there are outcomes enough
 */
public record Weights(Columns columns, Posterior posterior, TermWeights terms) {

  /** The belief in the log-odds of a request. */
  Odds odds(Case asked) {
    return posterior.odds(columns.row(asked)).plus(terms.odds(asked.draft()));
  }

  /**
   * The probability of a request, whether or not there is enough behind it to be shown. The columns
   * were weighed without the words, so that on average over what these may add it is theirs: doubt
   * about the words widens the interval and leaves the probability where it is.
   */
  public double probability(Case asked) {
    Odds words = terms.odds(asked.draft());
    return posterior.odds(columns.row(asked)).plus(new Odds(words.mean(), 0)).probability();
  }

  /**
   * What a concern adds to the log-odds of a request: by the points that it gives or costs, and by
   * its standing, against a request with no such points and a usual standing.
   */
  double moved(Case asked, Concern concern) {
    int place = concern.index();
    double byPoints = posterior.mean().get(1) * asked.points().get(place);
    return columns.withFeatures()
        ? byPoints + posterior.mean().get(2 + place) * asked.features().get(place)
        : byPoints;
  }

  /** All weights but those of the words: the level first, then the columns. */
  public List<Weight> list() {
    List<String> names = new ArrayList<>(List.of("level"));
    names.addAll(columns.names());
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double[] one = new double[names.size()];
      one[i] = 1;
      double error = StrictMath.sqrt(posterior.inverseSquare(one));
      weights.add(new Weight(names.get(i), posterior.mean().get(i), error));
    }
    return weights;
  }
}
