package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Metrics;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Standing;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as a model sees it.
 *
 * @param draft its text
 * @param score its score in units of 30 points, 0 at the border of weak and fair
 * @param points what each concern adds to the score, in the same units, in the concerns' order
 * @param features standardised, in the order of {@link #FEATURES}
 * @param attributes numbers that the tenant sends along, by name; one that is missing or not finite
 *     is not known
 */
public record Case(
    Draft draft,
    double score,
    List<Double> points,
    List<Double> features,
    Map<String, Double> attributes) {
  /** The names of the features. */
  public static final List<String> FEATURES =
      Features.of(
              Draft.of(""),
              Context.UNKNOWN,
              Concern.all().stream().map(concern -> new Standing(concern, 0)).toList(),
              new Metrics(0, 0, 0, 0, 0, 0))
          .names();

  /** The most attributes that a model learns from. */
  public static final int MOST_ATTRIBUTES = 32;

  private static final int POINTS_A_UNIT = 30;

  private static final int MIDDLE = 50;

  public Case {
    points = List.copyOf(points);
    features = List.copyOf(features);
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /** The case of a draft with its score card and what else the tenant knows. */
  public static Case of(
      Draft draft, Context context, ScoreCard card, Map<String, Double> attributes) {
    Double[] points = new Double[Concern.all().size()];
    Arrays.fill(points, 0.0);
    for (Finding finding : card.findings()) {
      points[finding.card().concern().index()] += finding.points() / (double) POINTS_A_UNIT;
    }
    return new Case(
        draft,
        (card.score() - MIDDLE) / (double) POINTS_A_UNIT,
        List.of(points),
        Features.of(draft, context, card.standings(), card.metrics()).values(),
        attributes);
  }
}
