package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Does not say what the reader would gain. */
final class NoBenefit implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-benefit")
          .misses(BENEFICIAL)
          .weighs(1)
          .says("It does not seem to say what is in it for them.")
          .advises(
              "Name something of theirs that the meeting helps: a problem, a goal, their"
                  + " people.")
          .judges(Kind.ASK)
          .shows("Could we meet on Tuesday for 15 minutes?[]")
          .passes("Could we meet on Tuesday? Your visitors asked for candles, and I make them.")
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
    boolean named =
        reading.context().relationship().areFriends()
            || found.answers(BENEFICIAL)
            || found.answers(Lesson.RECIPROCAL)
            || found.has("offers-payment");
    return named ? List.of() : reading.gap();
  }
}
