package io.meetworthy.scoring;

/**
 * The person who is asked for their time.
 *
 * @param name their name, empty where unknown
 * @param organization where they work, empty where unknown
 * @param billsForTime whether a meeting costs them income, as it does a consultant
 * @param hourlyRate what an hour of theirs costs, in whole units of a currency; 0 where unknown
 * @param currency the currency's code as the caller writes it, such as EUR; empty where unknown
 */
public record Recipient(
    String name, String organization, boolean billsForTime, int hourlyRate, String currency) {
  /** Nothing is known of them. */
  public static final Recipient UNKNOWN = new Recipient("", "", false, 0);

  /** In a currency that nobody named. */
  public Recipient(String name, String organization, boolean billsForTime, int hourlyRate) {
    this(name, organization, billsForTime, hourlyRate, "");
  }
}
