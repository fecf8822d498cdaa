package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Claims that both sides gain and does not say what. */
final class ClaimsWinWin implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("claims-win-win")
          .raises(BENEFICIAL)
          .weighs(3)
          .says("“{words}” claims a benefit without naming it.")
          .advises("Name the one thing that the meeting would do for them.")
          .sees(
              "(create|creating|unlock|generate|build) [real|mutual|more|great|some|shared] value [together|for both|for us]",
              "(mutually|mutual) (beneficial|benefit|benefits|advantageous|rewarding|interest)",
              "win win",
              "(benefit|beneficial|good|great|advantage|value|useful|valuable) (to|for) (both|the"
                  + " two) [of] (us|sides|parties|our|you and me)",
              "both [of us|sides|parties|our companies] [can|could|would|will] (benefit|profit"
                  + "|gain|win)",
              "(add|adding|bring|bringing|provide|create) [_] (value|tremendous value|real value)"
                  + " to (you|your|the|our)",
              "(you|your {theirs}) [really] (will|would) not (regret|be sorry)",
              "(explore|discover|see) [_] (mutual|shared|common) (opportunities|benefits"
                  + "|interests|value)")
          .shows("I believe this could be [mutually beneficial].")
          .shows("It is a [win-win].")
          .passes("Our mutual friend Ada sends her love.")
          .passes("Both of us grew up in Cork.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
