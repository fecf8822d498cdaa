package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for a talk and nowhere says what about. */
final class NoPurpose implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-purpose")
          .misses(HIDDEN_AGENDA)
          .weighs(2)
          .says("It does not say what the talk is about.")
          .advises("Say in one sentence what you would like to ask.")
          .judges(Kind.ASK)
          .shows("Hi Ann, could we meet for coffee next week?[]")
          .shows("I would love to sit down with you for 20 minutes.[]")
          .passes(
              "Hi Ann, could we meet for coffee next week? I would like to ask how you test your bridges.")
          .passes("Could we meet on Tuesday to talk about the budget?")
          .passes("Could you lend me your saw?")
          .shows("Hi Ann, could we meet on Tuesday after our weekly meeting?[]")
          .passes("Could we meet on Tuesday after our weekly meeting?")
          .passes("Hi Ann, could we meet on Tuesday by the sluice of the weir?")
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
        Talk.isWithoutTopic(reading, found)
            && !Ongoing.isIn(reading)
            && !found.answers(HIDDEN_AGENDA);
    return open ? reading.gap() : List.of();
  }
}
