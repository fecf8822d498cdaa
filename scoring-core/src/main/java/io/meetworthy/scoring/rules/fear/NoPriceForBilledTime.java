package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks somebody who lives by the hour for time, with no bound and no price. */
final class NoPriceForBilledTime implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-price-for-billed-time")
          .misses(FREE_CONSULTING)
          .weighs(2)
          .says("They bill for their time, and it offers nothing for it.")
          .advises("Offer to pay, bound it to one question, or bring something that they need.")
          .judges(Kind.ASK)
          .because(
              "An hour of a junior's time costs their employer about 75 dollars.",
              "Eric Ma, blog",
              2023,
              Study.Strength.MODERATE)
          .in(Context.UNKNOWN.with(new Recipient("", "", true, 0)))
          .shows(
              "Hi Ann, could we meet for 20 minutes next week? I would like to ask how you test a"
                  + " bridge.[]")
          .passes("Hi Ann, could we meet for 20 minutes next week? I am happy to pay your rate.")
          .in(Context.UNKNOWN)
          .passes(
              "Hi Ann, could we meet for 20 minutes next week? I would like to ask how you test a"
                  + " bridge.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Talk.PHRASES;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean billed = reading.context().recipient().billsForTime() && reading.asksToMeet();
    boolean priced = found.answers(FREE_CONSULTING) || found.answers(Lesson.RECIPROCAL);
    return billed && !priced ? reading.gap() : List.of();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert(
        " There is nothing to prepare, and if it becomes work I will gladly pay your usual rate.");
  }
}
