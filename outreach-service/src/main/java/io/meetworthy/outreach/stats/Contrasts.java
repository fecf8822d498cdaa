package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.BenjaminiHochberg;
import io.meetworthy.scoring.statistics.Comparison;
import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Estimate;
import io.meetworthy.scoring.statistics.MantelHaenszel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many comparisons that are told together and so are corrected together.
 *
 * @param <K> what tells them apart
 */
final class Contrasts<K> {
  static final List<String> PROCEDURES =
      List.of(
          "Rates: accepted of settled, with the score interval (Wilson 1927).",
          "Difference: the hybrid score interval (Newcombe 1998, method 10). Ratio: the interval of"
              + " its logarithm (Katz 1978).",
          "Adjusted for channel and relationship: Mantel and Haenszel's estimates; intervals of"
              + " Sato 1989 (difference) and Greenland and Robins 1985 (ratio).",
          "p: the test of Cochran, Mantel and Haenszel. q: corrected by Benjamini and Hochberg 1995"
              + " over all comparisons of this answer that are told.");

  private final Map<K, Comparison> plain = new LinkedHashMap<>();
  private final Map<K, Optional<MantelHaenszel>> pooled = new LinkedHashMap<>();

  /** Adds a comparison, unless a side is too few to tell. */
  void add(K key, Strata with, Strata without) {
    if (CellView.isTooFew(with.settled()) || CellView.isTooFew(without.settled())) {
      return;
    }
    Comparison.of(with.all(), without.all())
        .ifPresent(
            comparison -> {
              plain.put(key, comparison);
              pooled.put(key, with.beside(without));
            });
  }

  /** All that can be told. */
  Map<K, ContrastView> views() {
    double[] p =
        plain.keySet().stream().mapToDouble(key -> ContrastView.pValue(pooled(key))).toArray();
    double[] q = BenjaminiHochberg.adjust(p);
    Map<K, ContrastView> views = new LinkedHashMap<>();
    int i = 0;
    for (var entry : plain.entrySet()) {
      views.put(entry.getKey(), ContrastView.of(entry.getValue(), pooled(entry.getKey()), q[i++]));
    }
    return views;
  }

  /**
   * How far the difference is from none at least: what is known of it, in which a large difference
   * of few requests comes behind a small one of many.
   */
  double known(K key) {
    Comparison comparison = plain.get(key);
    if (comparison == null) {
      return -1;
    }
    Estimate difference =
        pooled(key)
            .flatMap(p -> p.difference(Confidence.OF_95_PERCENT))
            .orElseGet(() -> comparison.difference(Confidence.OF_95_PERCENT));
    return difference.interval().distanceFrom(0);
  }

  private Optional<MantelHaenszel> pooled(K key) {
    return pooled.getOrDefault(key, Optional.empty());
  }
}
