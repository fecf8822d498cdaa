package io.meetworthy.scoring.prediction;

import java.util.ArrayList;
import java.util.List;

/**
 * Features as they are written down: name and standardised value together, so that no list of names
 * has to agree with a list of values.
 */
final class FeatureRow {
  /** Beyond three standard deviations a value says no more. */
  private static final double MOST = 3;

  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  /**
   * Adds a value.
   *
   * @param centre what is usual
   * @param scale how far from it is far: about a standard deviation among requests
   */
  void add(String name, double value, double centre, double scale) {
    names.add(name);
    values.add(Math.max(-MOST, Math.min(MOST, (value - centre) / scale)));
  }

  /** Adds a count, of which the first few say most. */
  void addCount(String name, int count, double centre, double scale) {
    add(name, StrictMath.log1p(count), centre, scale);
  }

  /** Adds a mark that a share of requests bears. */
  void addMark(String name, boolean mark, double share) {
    add(name, mark ? 1 : 0, share, StrictMath.sqrt(share * (1 - share)));
  }

  List<String> names() {
    return List.copyOf(names);
  }

  List<Double> values() {
    return List.copyOf(values);
  }
}
