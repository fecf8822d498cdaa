package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for a quick call and nowhere says what about. */
final class CallsWithoutTopic implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("calls-without-topic")
          .raises(HIDDEN_AGENDA)
          .weighs(7)
          .says("“{words}” without a topic is how sales calls begin.")
          .advises("Add what it is about in the same sentence.")
          .sees(
              "(worth|have time for|got time for|time for|up for|fancy) (a|an) [quick"
                  + "|short|brief] (call|chat|coffee|zoom) ?",
              "(hop|jump|get|hopping|jumping|getting|come|coming|be|get you) on [to] [a|the]"
                  + " [quick|brief|short|{length}] [phone|video|zoom|intro|introductory]"
                  + " (call|zoom|phone|line|teams|meet|google meet|chat)",
              "[a|for a|have a|schedule a|arrange a|set up a]"
                  + " (quick|brief|short|{length}|intro|introductory|exploratory|casual)"
                  + " [phone|video|zoom|intro|introductory] (call|chat|zoom|sync|meeting|catch"
                  + " up|conversation|phone call)",
              "(request|propose|schedule|arrange|set up|book) [a|an]"
                  + " [phone|video|zoom|quick|short|brief|intro] (call|zoom|chat)",
              "(set up|schedule|arrange|request|book) a [quick|short|brief] meeting with you",
              "(give|giving) (you) a (quick call|quick ring)")
          .shows("Could we [hop on a quick call] on Tuesday?")
          .shows("I would love to [set up a meeting with you] next week.")
          .passes("Could we hop on a quick call on Tuesday about your paper on bees?")
          .passes(
              "Could we have a quick call on Tuesday? I would like to ask how you test your"
                  + " bridges.")
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
  public List<Evidence> read(Reading reading) {
    return Talk.isWithoutTopic(reading) ? reading.quotes(CARD.sees()) : List.of();
  }
}
