package io.meetworthy.scoring.prediction;

/** From how many settled requests on a model may say how much. */
public final class Gates {
  /** Below, there is no probability. */
  public static final int FEWEST = 30;

  /** With fewer accepted, or fewer not accepted, there is none either. */
  public static final int FEWEST_OF_A_CLASS = 5;

  /** Below, a probability is tentative: its interval says more than itself. */
  public static final int FIRM = 100;

  /** From here on features and attributes may move the probability away from the score's. */
  public static final int FOR_FEATURES = 300;

  /** From here on the tenant's own words count. */
  public static final int FOR_TERMS = 1000;

  private Gates() {}
}
