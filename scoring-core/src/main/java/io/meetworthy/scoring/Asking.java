package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Grammar;
import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule as it is asked in a scoring.
 *
 * @param rule the rule
 * @param card its card
 * @param phrase the number of its wordings in a reading, or {@link #ALWAYS}
 */
record Asking(Rule rule, RuleCard card, int phrase) {
  /** A rule without wordings is asked about every draft. */
  private static final int ALWAYS = -1;

  static List<Asking> of(List<Rule> rules, Kind kind, Grammar grammar) {
    List<Asking> asked = new ArrayList<>();
    for (Rule rule : rules) {
      RuleCard card = rule.card();
      if (card.kinds().contains(kind)) {
        asked.add(
            new Asking(rule, card, card.sees().isEmpty() ? ALWAYS : grammar.number(card.sees())));
      }
    }
    return List.copyOf(asked);
  }

  /** Whether nothing in the draft can interest the rule. */
  boolean isSilent(Reading reading) {
    return phrase != ALWAYS && reading.times(phrase) == 0;
  }
}
