package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Offers something that costs the sender time or work. */
final class OffersHelp implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-help")
          .answers(RECIPROCAL)
          .weighs(8)
          .says("“{words}” gives something back.")
          .sees(
              "in (return|exchange) ... {i} {can} ... (~share|~offer|~send|~give|~help)",
              "{i} {can} [gladly|happily|also] (~return the favor|~return the favour|~repay)",
              "{i} (would be|am|are) {happy} to (share|send|give|introduce|help|test|review|write|translate|return)")
          .shows("[In return I could share] our survey.")
          .shows("[I would be happy to send] you my notes.")
          .passes("I can not offer anything in return.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
