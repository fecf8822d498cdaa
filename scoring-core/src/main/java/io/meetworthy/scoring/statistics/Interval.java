package io.meetworthy.scoring.statistics;

/**
 * A closed interval. An infinite end says that the counts bound the value on the other side only.
 *
 * @param low the lower end
 * @param high the upper end, not below the lower
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no interval from " + low + " to " + high);
    }
  }

  /** Whether a value lies in it, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** How far the nearer end is from a value, 0 where the value lies inside: what is known of it. */
  public double distanceFrom(double value) {
    return Math.max(0, Math.max(low - value, value - high));
  }

  /** The part of it that lies between two bounds, of which at least one end must. */
  Interval within(double least, double most) {
    return new Interval(Math.max(least, low), Math.min(most, high));
  }
}
