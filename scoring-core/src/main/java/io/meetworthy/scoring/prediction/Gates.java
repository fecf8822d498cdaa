package io.meetworthy.scoring.prediction;

/** From how many settled requests on a model may say how much. */
final class Gates {
  /** Below, there is no probability. */
  static final int FEWEST = 30;

  /** With fewer accepted, or fewer not accepted, there is none either. */
  static final int FEWEST_OF_A_CLASS = 5;

  /** Below, a probability is tentative: its interval says more than itself. */
  static final int FIRM = 100;

  /** From here on features and attributes may move the probability away from the score's. */
  static final int FOR_FEATURES = 300;

  /** From here on the tenant's own words count. */
  static final int FOR_TERMS = 1000;

  private Gates() {}
}
