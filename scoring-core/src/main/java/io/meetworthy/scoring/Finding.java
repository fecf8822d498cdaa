package io.meetworthy.scoring;

/**
 * What one rule saw at one place, and what it is worth there.
 *
 * @param card the rule's card
 * @param evidence where
 * @param draft the draft in which it stands
 * @param suggestion the edit that removes it
 * @param points what it adds to the score, negative for a slip or a gap, 0 for a repetition
 */
public record Finding(
    RuleCard card, Evidence evidence, Draft draft, Suggestion suggestion, int points) {

  /** The words found, empty for a gap. */
  public String quote() {
    return evidence.span().in(draft);
  }

  /** The message with the words found. */
  public String message() {
    return card.says().replace("{words}", quote().strip());
  }
}
