package io.meetworthy.scoring.prediction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rank of a value among values seen, as a curve through at most {@value #MOST_POINTS} of them.
 *
 * @param values rising
 * @param ranks of each the share of what was seen that lies below, counting half of its equals
 */
public record RankCurve(List<Double> values, List<Double> ranks) {
  private static final int MOST_POINTS = 64;

  public RankCurve {
    values = List.copyOf(values);
    ranks = List.copyOf(ranks);
  }

  /** The curve of these values, which rise. */
  static RankCurve of(double[] rising) {
    List<Double> values = new ArrayList<>();
    List<Double> ranks = new ArrayList<>();
    for (int from = 0, to; from < rising.length; from = to) {
      to = from;
      while (to < rising.length && rising[to] == rising[from]) {
        to++;
      }
      double rank = (from + to) / 2.0 / rising.length;
      // The first point, the last, and those between that lie a step apart.
      if (from == 0 || rank * (MOST_POINTS - 1) >= values.size() || to == rising.length) {
        values.add(rising[from]);
        ranks.add(rank);
      }
    }
    return new RankCurve(values, ranks);
  }

  /** The rank of a value, 0-1; between two points in proportion, beyond the ends as at the end. */
  double at(double value) {
    int place = Collections.binarySearch(values, value);
    if (place >= 0) {
      return ranks.get(place);
    }
    int above = -place - 1;
    if (above == 0 || above == values.size()) {
      return ranks.get(Math.min(above, values.size() - 1));
    }
    // Halves, as the distance of two values may be too large for a double.
    double from = values.get(above - 1) / 2;
    double share = (value / 2 - from) / (values.get(above) / 2 - from);
    return ranks.get(above - 1) + share * (ranks.get(above) - ranks.get(above - 1));
  }
}
