package io.meetworthy.scoring;

/**
 * What is known about a rule from outside, so that its advice names its evidence.
 *
 * @param claim what was found, in a sentence
 * @param source who found it
 * @param year when it was published
 * @param strength how far to trust it
 */
public record Study(String claim, String source, int year, Strength strength) {
  /** How far a claim can be trusted. */
  public enum Strength {
    STRONG,
    MODERATE,
    CONTESTED;

    /** The name in JSON. */
    public String wireName() {
      return WireName.of(this);
    }
  }
}
