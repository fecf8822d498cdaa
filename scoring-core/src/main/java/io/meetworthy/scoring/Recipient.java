package io.meetworthy.scoring;

/**
 * The person who is asked for their time.
 *
 * @param name their name, empty where unknown
 * @param organization where they work, empty where unknown
 * @param billsForTime whether a meeting costs them income, as it does a consultant
 * @param hourlyRate what an hour of theirs costs, in whole units of any currency; 0 where unknown
 */
public record Recipient(String name, String organization, boolean billsForTime, int hourlyRate) {
  /** Nothing is known of them. */
  public static final Recipient UNKNOWN = new Recipient("", "", false, 0);
}
