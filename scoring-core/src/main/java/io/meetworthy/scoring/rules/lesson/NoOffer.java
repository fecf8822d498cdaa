package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Offers nothing for the time it asks for. */
final class NoOffer implements Rule {
  /** Gifts and payment that answer another concern. */
  private static final List<String> GIVEN = List.of("brings-something", "offers-payment");

  private static final RuleCard CARD =
      RuleCard.named("no-offer")
          .misses(RECIPROCAL)
          .weighs(2)
          .says("It seems to offer nothing in return.")
          .advises(
              "Offer something that costs you a little: your notes, a test, an"
                  + " introduction, a hand.")
          .judges(Kind.ASK)
          .because(
              "Of requests that offered something in return 31 in 100 were granted, of"
                  + " others 24.",
              "Recomputed from the requests of Althoff, Danescu-Niculescu-Mizil and" + " Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("Could we meet on Tuesday for 15 minutes?[]")
          .passes("Could we meet on Tuesday? I could type up your notes.")
          .passes("Could we meet? Coffee is on me.")
          .passes("Could I buy an hour of your time, whatever you charge?")
          .in(Context.of(Relationship.CLOSE))
          .passes("Hello, could we meet on Tuesday for 15 minutes?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean offered =
        reading.context().relationship().areFriends()
            || found.answers(RECIPROCAL)
            || found.hasAny(GIVEN);
    return offered ? List.of() : reading.gap();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert(
        " If there is anything I can do for you in return, please tell me.");
  }
}
