package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;

/** Sends a shortened link, which shows nobody where it leads. */
final class HidesLinkTarget implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("hides-link-target")
          .raises(HIDDEN_AGENDA)
          .weighs(6)
          .says("“{words}” does not show where it leads; careful readers will not open it.")
          .advises("Write the full address, or leave the link out.")
          .sees("{short-link}")
          .because(
              "Askers by e-mail miss how much suspicion a stranger's request meets.",
              "Roghanizad and Bohns, Journal of Experimental Social Psychology",
              2017,
              Study.Strength.MODERATE)
          .shows("My questions are at [https://bit.ly/3abcd].")
          .shows("See [tinyurl.com/abcd] for the plan.")
          .passes("My questions are at https://example.org/questions.")
          .passes("I was a bit.lying low then.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
