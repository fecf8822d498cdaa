package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Thanks the reader. */
final class Thanks implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("thanks")
          .answers(COURTEOUS)
          .weighs(3)
          .says("“{words}” thanks them.")
          .sees(
              "(thank you|thanks|thank u) [so|very] [much]",
              "{i} (would|will|do) [really|greatly|very much|truly|so] appreciate",
              "[be|am|are] [very|so|truly|most|really|deeply] grateful")
          .shows("[Thank you very much] for reading this.")
          .passes("Thankless work, I know.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
