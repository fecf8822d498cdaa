package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A length of time, a date or a name that the draft mentions.
 *
 * @param span where
 * @param amount minutes of a length, number of days of a date, else 0
 * @param denied whether a negation reaches it
 */
public record Mention(Span span, int amount, boolean denied) {
  /** The same places as evidence. */
  public static List<Evidence> quotes(List<Mention> mentions) {
    List<Evidence> quotes = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      quotes.add(new Evidence.Quote(mention.span()));
    }
    return quotes;
  }
}
