package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks for a meal, which takes an hour or two of the day. */
final class AsksForMeal implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-meal")
          .raises(HAS_NO_TIME)
          .weighs(5)
          .says("“{words}” costs them an hour or two.")
          .advises("Ask for 15 minutes on the phone; a meal can come later.")
          .sees(
              "(~grab|~have|~get|~do|~buy|~treat|~take|~join|~invite|~meet|~share|~go|~offer|~discuss|~chat|~talk|~catch|for|over|out) ... (lunch|dinner|brunch|breakfast|supper|drinks|a drink|a meal|a bite|a beer|beers|a pint|cocktails|happy hour)",
              "(lunch|dinner|brunch|breakfast|supper|drinks) (on me|is on me|with you|together|sometime|some time|one day|next week|this week|meeting|is my treat)")
          .shows("Could I [take you out to lunch] some day?")
          .shows("Let us [talk over dinner].")
          .passes("I enjoyed your lunch talk on ports.")
          .passes("Coffee would be fine too.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
