package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** One thing to see in a draft: the card says what it means, the rule where it is. */
public interface Rule {

  /** The rule's words and numbers, always the same object. */
  RuleCard card();

  /** Where the rule sees something; by default, wherever its wordings stand. */
  default List<Evidence> read(Reading reading) {
    return reading.quotes(card());
  }

  /** The same for a rule that must know what the rules before it found; see {@link #asksLast}. */
  default List<Evidence> read(Reading reading, Found found) {
    return read(reading);
  }

  /** Whether the rule is asked after all others, because it must know what they found. */
  default boolean asksLast() {
    return card().type() == RuleCard.Type.GAP;
  }

  /**
   * Wordings without any of which the rule sees nothing and is not asked; none where it looks at
   * every draft. By default those on its card.
   */
  default List<Phrases> needs() {
    return card().sees().isEmpty() ? List.of() : List.of(card().sees());
  }

  /** Further wordings that the rule asks the reading for. */
  default List<Phrases> asksFor() {
    return List.of();
  }

  /** The edit that removes this evidence. */
  default Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Advise();
  }
}
