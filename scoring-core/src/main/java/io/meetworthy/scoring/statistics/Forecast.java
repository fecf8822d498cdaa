package io.meetworthy.scoring.statistics;

/**
 * A forecast and what came of the requests that got it.
 *
 * @param value the probability given to each of them, 0-1; for {@link Auc} any number that orders
 * @param observed how many of them were accepted
 */
public record Forecast(double value, Proportion observed) {
  public Forecast {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("a forecast is a number");
    }
  }

  /** The forecast for one request. */
  public static Forecast of(double value, boolean accepted) {
    return new Forecast(value, new Proportion(accepted ? 1 : 0, 1));
  }
}
