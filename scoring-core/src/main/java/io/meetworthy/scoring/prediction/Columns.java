package io.meetworthy.scoring.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns of a model: one for the score, and from {@link Gates#FOR_FEATURES} outcomes on the
 * features and the tenant's attributes.
 *
 * @param withFeatures whether there are more than the score
 * @param attributes the scales of the attributes, none without features
 */
public record Columns(boolean withFeatures, List<AttributeScale> attributes) {
  private static final int FEWEST_KNOWN = 30;

  /** With more attributes their effects are straight, or there would be more columns than sense. */
  private static final int MOST_BENDING = 12;

  public Columns {
    attributes = List.copyOf(attributes);
  }

  /** Only the score. */
  static final Columns SCORE_ALONE = new Columns(false, List.of());

  /** The columns that a tenant's settled requests allow. */
  static Columns of(List<Settled> history) {
    if (history.size() < Gates.FOR_FEATURES) {
      return SCORE_ALONE;
    }
    List<AttributeScale> scales = new ArrayList<>();
    List<String> names = attributes(history);
    for (String name : names) {
      double[] values = history.stream().mapToDouble(s -> value(s.asked(), name)).toArray();
      scales.add(AttributeScale.of(name, values, names.size() <= MOST_BENDING));
    }
    return new Columns(true, scales);
  }

  /** The attributes known most often, at most as many as a model learns from. */
  private static List<String> attributes(List<Settled> history) {
    Map<String, Integer> known = new TreeMap<>();
    for (Settled settled : history) {
      settled
          .asked()
          .attributes()
          .forEach(
              (name, value) -> known.merge(name, Double.isFinite(value) ? 1 : 0, Integer::sum));
    }
    return known.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_KNOWN)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(Case.MOST_ATTRIBUTES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double value(Case asked, String name) {
    return asked.attributes().getOrDefault(name, Double.NaN);
  }

  int count() {
    return withFeatures
        ? 1
            + Case.FEATURES.size()
            + attributes.stream().mapToInt(scale -> scale.columns().size()).sum()
        : 1;
  }

  /** The names of the columns. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("score"));
    if (withFeatures) {
      names.addAll(Case.FEATURES);
      attributes.forEach(scale -> names.addAll(scale.names()));
    }
    return names;
  }

  /** The prior variance of the weight of each column. */
  double[] variances() {
    double[] variances = new double[count()];
    Arrays.fill(variances, Prior.ATTRIBUTE_VARIANCE);
    variances[0] = Prior.SLOPE_VARIANCE;
    if (withFeatures) {
      Arrays.fill(variances, 1, 1 + Case.FEATURES.size(), Prior.FEATURE_VARIANCE);
    }
    return variances;
  }

  /** The row of a request. */
  double[] row(Case asked) {
    double[] row = new double[count()];
    row[0] = asked.score();
    if (withFeatures) {
      int at = 1;
      for (double feature : asked.features()) {
        row[at++] = feature;
      }
      for (AttributeScale scale : attributes) {
        at = scale.write(value(asked, scale.name()), row, at);
      }
    }
    return row;
  }
}
