package io.meetworthy.scoring.prediction;

/** What is believed before a tenant's outcomes are known, the same for every tenant. */
public final class Prior {
  /** The log-odds of the first rate may lie anywhere within about 2.8 of the tenant's guess. */
  public static final double LEVEL_VARIANCE = 1.4 * 1.4;

  /**
   * Thirty points of the score are believed to move the log-odds by 1, but may turn out to harm.
   */
  public static final double SLOPE = 1;

  public static final double SLOPE_VARIANCE = 0.5 * 0.5;

  /** A feature in standard deviations may move the log-odds by about this much. */
  public static final double FEATURE_VARIANCE = 0.05 * 0.05;

  /** Attributes are sent because the tenant thinks that they matter. */
  public static final double ATTRIBUTE_VARIANCE = 0.25 * 0.25;

  /** The words of a request together are believed to move the log-odds by about this much. */
  public static final double TERMS_VARIANCE = 0.7 * 0.7;

  /** After so many outcomes the level of acceptance has forgotten half of what it knew. */
  public static final double HALF_LIFE = 200;

  /** What one outcome tells of the level, p (1 - p), at a usual rate. */
  private static final double INFORMATION = 0.19;

  /**
   * The variance that the level gains with each outcome. A random walk that learns i from an
   * outcome forgets, in its steady state, as fast as the half-life says where it gains (1 -
   * 0.5^(1/half-life))^2 / i.
   */
  static final double WANDERING = wandering();

  private Prior() {}

  private static double wandering() {
    double forgotten = 1 - StrictMath.pow(0.5, 1 / HALF_LIFE);
    return forgotten * forgotten / INFORMATION;
  }
}
