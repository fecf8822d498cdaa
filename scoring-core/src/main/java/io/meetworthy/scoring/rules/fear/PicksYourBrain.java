package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;

/** Asks for knowledge without an end or a price. */
final class PicksYourBrain implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("picks-your-brain")
          .raises(FREE_CONSULTING)
          .weighs(9)
          .says("“{words}” asks for knowledge without an end.")
          .advises("Ask one question that they can answer in a few minutes.")
          .sees("(~pick|~tap|~mine) (your|that) (brain|brains|mind)", "(~pick) (your|ur) brain")
          .because(
              "Readers weigh cost and benefit; the phrase itself repels them.",
              "Adam Grant, Psychology Today",
              2015,
              Study.Strength.CONTESTED)
          .shows("I would love to [pick your brain] over coffee.")
          .passes("Nitpick your brainchild at leisure.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
