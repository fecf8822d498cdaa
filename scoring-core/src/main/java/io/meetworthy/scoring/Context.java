package io.meetworthy.scoring;

/**
 * What is known of sender, reader and their relationship.
 *
 * @param relationship how well they know each other
 * @param recipient who is asked
 * @param senderName the sender's name, empty where unknown
 * @param introducedBy the person who introduces or recommends the sender, empty where there is none
 * @param followUpNumber 0 for a first message, 1 for the first follow-up and so on
 */
public record Context(
    Relationship relationship,
    Recipient recipient,
    String senderName,
    String introducedBy,
    int followUpNumber) {
  /** Nothing is known: a stranger writes to a stranger for the first time. */
  public static final Context UNKNOWN = of(Relationship.STRANGER);

  public Context {
    if (followUpNumber < 0) {
      throw new IllegalArgumentException("a follow-up number is 0 or more");
    }
  }

  /** Only the relationship is known. */
  public static Context of(Relationship relationship) {
    return new Context(relationship, Recipient.UNKNOWN, "", "", 0);
  }

  /** The same context for another reader. */
  public Context with(Recipient other) {
    return new Context(relationship, other, senderName, introducedBy, followUpNumber);
  }
}
