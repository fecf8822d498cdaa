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
              "(do|does|doing) (us both|both of us|us two|all of us|both sides) [some|a lot of|much|_] good",
              "(both of us|we both|both sides|both parties|we two|the two of us|each of us|you and i) {can} [_] (have|get|take|make|win|draw) [a|an|some|the|big|great|_] (profit|benefit|advantage|gain|profits|benefits|advantages) [_]",
              "(bring|brings|give|gives|have|has|offer|be|is) [you|us|to you] [of] [many|some|big|great|the|an|a lot of|_] (advantages|advantage|benefit|benefits|profit|profits) (to|for) you (also|too|as well)",
              "(to|for) (both|each|all|either|the two) [of|the|our] (us|sides|side|parties|party|companies) [_] [_] [_] (value|benefit|benefits|useful|valuable|beneficial|profit|profitable|advantage|advantages|gain)",
              "(will|would|can|could|shall) [it] [be] (good|useful|interesting|profitable|beneficial|nice|great) [and] for you (too|also|as well)",
              "(will|would|can|could|shall) be (good|useful|profitable|beneficial) and for you",
              "(create|creating|unlock|generate|build) [the|a] [real|mutual|more|great|some|shared] value [together|for both|for us]",
              "(mutually|mutual) (beneficial|benefit|benefits|advantageous|rewarding)",
              "win win",
              "(benefit|benefic|beneficial|beneficent|good|great|advantage|advantageous|value|useful|valuable|interesting|rewarding|profitable) (to|for) ((both|the two|the both|all|each|either) [of] (us|sides|side|parties|party|our|you and me)|us (two|both)|you and me [both])",
              "both [of us|sides|parties|our companies] [can|could|would|will] (benefit|profit"
                  + "|gain|win)",
              "(we|you and i) (can|could|would|will|might) both [really|greatly|certainly] (benefit|profit|gain|win)",
              "(sure|certain|confident|convinced|believe|guarantee) [that] (you|your {theirs}|we|we both) (will|would|can|could|might) [also|surely|certainly] (benefit|profit|gain|help each other) [_]",
              "(you|your {theirs}) (will|would) [surely|certainly|also|definitely|greatly] (profit|benefit|gain) from ((it|this|that)|(this|our|the|a) (meeting|call|talk|conversation|partnership)) $",
              "something in it for (both|the two|each) of us",
              "(benefit|serve|profit) (both (of us|sides|parties|our _)|us both)",
              "(i|we|that|which|it|product|service|solution|team|experience) {can} [really|also|certainly|definitely] (add|bring|provide|create) [_] [_] [_] value (to|for) (you|your|the)",
              "(adding|bringing) [_] value to your",
              "(you|your {theirs}) [really] (will|would|shall) (not|never) (regret (it|this|that|meeting|talking)|(be|become|feel|get) (sorry|regretful)|regretting)",
              "(you|your {theirs}) [really] (will|would) (not|never) regret $",
              "(to|could|can|and|would|let us) (explore|discover) [_] (mutual|shared|common) (opportunities|benefits|interests|value)")
          .shows("I believe this could be [mutually beneficial].")
          .shows("It is a [win-win].")
          .passes("Our mutual friend Ada sends her love.")
          .passes("Both of us grew up in Cork.")
          .passes("Does a written agenda bring value to your calls?")
          .shows("[For both side can have significant value].")
          .shows("It [will be good for you also].")
          .passes("I hope that Tuesday is good for you too.")
          .passes("It gave each of us some value for money.")
          .shows("It will [bring advantages to you also].")
          .shows("[Both of us can have profit of] it.")
          .shows("A talk would [do us both good].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
