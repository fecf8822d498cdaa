package io.meetworthy.scoring.statistics;

/**
 * How often an interval is to hold the true value.
 *
 * @param level above 0 and below 1
 */
public record Confidence(double level) {
  /** Nineteen times of twenty. */
  public static final Confidence OF_95_PERCENT = new Confidence(0.95);

  public Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + level);
    }
  }

  /** The half width of the interval in standard errors: 1.96 for 95 %. */
  public double z() {
    return -Normal.quantile((1 - level) / 2);
  }
}
