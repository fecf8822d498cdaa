package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Wants them in a network or a list. */
final class AddsToNetwork implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("adds-to-network")
          .raises(DOUBTS_NETWORKING)
          .weighs(6)
          .says("“{words}” collects them.")
          .advises("Say what you would like to know from them, or leave the sentence out.")
          .sees(
              "(~add|~welcome|~have|~include|~invite|~bring|~get|~put) (you|u) ... (in|into|to|on|as part of|as) [a part of] (my|our|the) [professional|personal|linkedin|growing|business|wide|trusted] (network|contacts|connections|list|circle|community|contact list|database|rolodex|contact)",
              "(~join|be part of|become part of|be in|be a part of|become a part of) (my|our) [professional|personal|linkedin|growing|business|trusted] (network|circle|contacts)",
              "(connect|link up|connected|connecting) with (you|as many|more|other|fellow|like minded|industry|professionals|leaders|great|interesting|talented|influential|successful|experts) [people|professionals|leaders|minds|others|individuals] [like you|such as you|in|on linkedin|here|for|and|to expand|as possible|across]",
              "(always|love|like|happy|looking|keen) to (connect with|meet|add) [new|more|interesting|great|like minded|other|fellow|industry] (people|professionals|contacts|connections|leaders|minds|faces)",
              "(connect|connected|stay connected|be connected|get connected) on linkedin",
              "(accept|accepting) (my|this) (connection|invitation|invite|request|linkedin)",
              "(valuable|useful|great|good|strong|powerful|important|key|strategic|influential|helpful|new) (contact|connection|contacts|connections|addition)")
          .shows("I'd like to [add you to my professional network].")
          .shows("Please [join my network].")
          .passes("Please add your comments to my list.")
          .passes("The cable connects with the pump.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
