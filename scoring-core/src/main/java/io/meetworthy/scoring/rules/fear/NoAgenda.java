package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for a talk and says neither what it would go through nor what should come of it. */
final class NoAgenda implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-agenda")
          .misses(UNKNOWN_OUTCOME)
          .weighs(1)
          .says("It does not say what should come of the talk.")
          .advises("Name your two questions, or say what you will decide with the answers.")
          .judges(Kind.ASK)
          .shows("Hi Ann, could we meet for 20 minutes next week? I read your paper on bees.[]")
          .passes("Hi Ann, could we meet for 20 minutes next week? I have two questions on bees.")
          .passes("Could you lend me your saw?")
          .passes("Hi Ann, could we meet for 20 minutes next week? You could grill me.")
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
    boolean open =
        Talk.isWithoutQuestion(reading, found)
            && !Ongoing.isIn(reading)
            && !found.answers(UNKNOWN_OUTCOME);
    return open ? reading.gap() : List.of();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert(" I will send you my questions beforehand.");
  }
}
