package io.meetworthy.scoring.prediction;

import java.util.Locale;

/** Why a model gives no probability. */
public sealed interface Silence extends Acceptance {
  /** The reason in a plain English sentence. */
  String reason();

  /**
   * There are too few settled requests.
   *
   * @param settled how many there are
   * @param needed how many it takes
   */
  record TooFewOutcomes(long settled, long needed) implements Silence {
    @Override
    public String reason() {
      return "A probability needs " + needed + " settled requests; there are " + settled + ".";
    }
  }

  /**
   * Nearly all were accepted, or nearly none.
   *
   * @param accepted how many were accepted
   * @param others how many were not
   * @param needed how many of each it takes
   */
  record TooFewOfOneKind(long accepted, long others, long needed) implements Silence {
    @Override
    public String reason() {
      return "A probability needs "
          + needed
          + " accepted and "
          + needed
          + " other requests; there are "
          + accepted
          + " and "
          + others
          + ".";
    }
  }

  /**
   * Its forecasts were no better than always giving the rate of acceptance so far.
   *
   * @param skill the Brier skill of its forecasts against that, at most 0
   * @param forecasts of how many requests before their outcomes were known
   */
  record NoBetterThanBaseRate(double skill, long forecasts) implements Silence {
    @Override
    public String reason() {
      return String.format(
          Locale.ROOT,
          "The last %d forecasts were no better than the rate of acceptance alone (skill %.3f).",
          forecasts,
          skill);
    }
  }
}
