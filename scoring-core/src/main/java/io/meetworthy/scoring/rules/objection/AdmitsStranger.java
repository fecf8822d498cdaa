package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Points out that the sender is a stranger and leaves it there. */
final class AdmitsStranger implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("admits-stranger")
          .raises(DOES_NOT_KNOW_YOU)
          .weighs(3)
          .says("“{words}” points at the gap between you and does not close it.")
          .advises("Say instead in one line who you are and what you have in common.")
          .sees(
              Phrases.anyOf(
                      "you do not [really|actually|even] know (me|who i am|us)",
                      "you have (never|not) (met|heard of|seen) (me|us)",
                      "we (have never|have not|never|did not|do not) [yet|actually|really|even] (met|meet|spoken|speak|talked|know each other|been introduced)",
                      "{i} do not [really|actually|even] know you",
                      "(out of the blue|out of nowhere|cold email|cold message|cold mail|unsolicited|random (message|email|note|request|stranger))",
                      "(total|complete|perfect|random|absolute|mere) stranger",
                      "(as|from) a stranger",
                      "you have no idea who i am",
                      "you (must|may|might|will|probably) [be] (wonder|wondering) who (i am|this is)")
                  .negatedToo())
          .shows("[You don't know me], but I need your help.")
          .shows("Sorry for the message [out of the blue].")
          .passes("Strange as it sounds, the blue door was open.")
          .passes("We have not met, but Priya Raman suggested I write to you.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.answers(DOES_NOT_KNOW_YOU) ? List.of() : read(reading);
  }
}
