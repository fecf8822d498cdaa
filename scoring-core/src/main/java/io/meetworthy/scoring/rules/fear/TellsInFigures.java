package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says in a request for a favour in figures how things stand: what is left, what is owed. */
final class TellsInFigures implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("tells-in-figures")
          .answers(HIDDEN_AGENDA)
          .weighs(6)
          .says("“{words}” is exact, and so is believed.")
          .judges(Kind.ASK)
          .sees(
              "({i}|my|our|us|me|he|she|they) [_] (have|had|has|got|owe|owed|earn|make|made|cost|costs"
                  + "|spent|get|lost|saved|need|am|was|is|were|are|short|left|down to) [_] [_] {money}",
              "(only|just|about|exactly|down to|under|have|with|than|last|around|other) {money}"
                  + " [_] (left|in|to|until|till|for|on|short|at)",
              "{money} (left|short|in (my|our|the)"
                  + " (account|bank|pocket|wallet|checking|savings|name)|until|till|to (my|our) name"
                  + "|to last|to live|to get|to eat|to feed|a week|a month|each|per|behind|for"
                  + " (rent|food|groceries|gas|bills|everything|books|medicine))",
              "(bill|bills|rent|fine|fee|fees|ticket|repair|repairs|cost|costs|balance|account"
                  + "|paycheck|check|deposit|tuition|total|loan|debt|invoice) [_]"
                  + " (is|was|of|for|were|has|at|came to|comes to) [_] [_] {money}")
          .because(
              "Listings with figures and a concrete account were funded more often.",
              "Larrimore, Jiang, Larrimore, Markowitz and Gorski",
              2011,
              Study.Strength.MODERATE)
          .shows("Could somebody lend me a heater? [I have 12 dollars] left until the first.")
          .shows("The [repair came to $320], and the shop is closed.")
          .shows("We need seeds and have [only $15 for] the whole term.")
          .passes("Could we meet for 15 minutes? I have $2,000 to invest.")
          .passes("You raised $40 for the club.")
          .passes("I have two brothers.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** Who asks for a meeting says in figures what a talk is about, which other rooms see. */
  @Override
  public List<Evidence> read(Reading reading) {
    return reading.asksToMeet() ? List.of() : reading.quotes(CARD.sees());
  }
}
