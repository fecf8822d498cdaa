package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says aloud that there is nothing to offer. */
final class OffersNothing implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-nothing")
          .raises(RECIPROCAL)
          .weighs(5)
          .says("“{words}” tells them that they will only give.")
          .advises("Offer something small that costs you an hour: notes, a test, an introduction.")
          .sees(
              "(nothing|not anything|not much|not have anything) to (offer|give) [you|in return|back|in exchange]")
          .shows("I have [nothing to offer] but thanks.")
          .passes("You have everything to offer a beginner.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
