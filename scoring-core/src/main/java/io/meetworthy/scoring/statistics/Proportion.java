package io.meetworthy.scoring.statistics;

import java.util.Optional;

/**
 * Successes among trials: how many of the settled requests were accepted.
 *
 * @param successes from 0 to the number of trials
 * @param trials at least 1
 */
public record Proportion(long successes, long trials) {
  public Proportion {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException("no proportion: " + successes + " of " + trials);
    }
  }

  /** The same, or empty where there are no trials and so no rate. */
  public static Optional<Proportion> of(long successes, long trials) {
    return trials == 0 ? Optional.empty() : Optional.of(new Proportion(successes, trials));
  }

  /** Successes by trials, 0-1. */
  public double rate() {
    return (double) successes / trials;
  }

  /** Trials that were no success. */
  public long failures() {
    return trials - successes;
  }

  /**
   * The score interval (Wilson 1927), without continuity correction. It stays within 0-1 and is
   * honest for small counts and for rates of 0 and 1, where the usual interval has no width.
   */
  public Interval wilson(Confidence confidence) {
    double z = confidence.z();
    double n = trials;
    double z2 = z * z;
    double middle = (successes + z2 / 2) / (n + z2);
    double half = z * StrictMath.sqrt((double) successes * failures() / n + z2 / 4) / (n + z2);
    return new Interval(successes == 0 ? 0 : middle - half, failures() == 0 ? 1 : middle + half);
  }
}
