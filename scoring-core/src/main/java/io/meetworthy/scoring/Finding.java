package io.meetworthy.scoring;

/**
 * What one rule saw at one place, and what it is worth there.
 *
 * @param card the rule's card
 * @param evidence where
 * @param quote the words found, empty for a gap
 * @param suggestion the edit that removes it
 * @param points what it adds to the score, negative for a slip or a gap, 0 for a repetition
 */
public record Finding(
    RuleCard card, Evidence evidence, String quote, Suggestion suggestion, int points) {

  /** The message with the words found. */
  public String message() {
    return card.says().replace("{words}", quote.strip());
  }
}
