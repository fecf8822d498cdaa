package io.meetworthy.scoring;

/** A score in a word. */
public enum Band {
  WEAK,
  FAIR,
  STRONG;

  private static final int FAIR_FROM = 50;
  private static final int STRONG_FROM = 75;

  /** The band of a score 0-100. */
  public static Band of(int score) {
    return score >= STRONG_FROM ? STRONG : score >= FAIR_FROM ? FAIR : WEAK;
  }

  /** The name in JSON. */
  public String wireName() {
    return WireName.of(this);
  }
}
