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
              "(have|count|add|keep) you [as|among] [a|one of] [my|our] [professional|new|future] (contact|contacts|connection|connections)",
              "(we|you and i) (should|must|ought to|need to) [really] connect $",
              "(~add|~welcome|~have|~include|~invite|~bring|~get|~put) you ... (in|into|to|on|as"
                  + " part of) [a part of] (my|our)"
                  + " [professional|personal|linkedin|growing|business|wide|trusted]"
                  + " (network|contacts|connections|circle|contact list|database|rolodex)",
              "(~join|be part of|become part of|be in|be a part of|become a part of) (my|our)"
                  + " [professional|personal|linkedin|growing|business|trusted]"
                  + " (network|circle|contacts)",
              "(connect|link up|connected|connecting) with (as many|more|other|fellow|like"
                  + " minded|industry|leaders|great|interesting|talented|influential|successful|experts|professionals)"
                  + " [people|professionals|leaders|minds|others|individuals|in|like]",
              "(always|love|like|happy|looking|keen) to (connect with|meet|add)"
                  + " [new|more|interesting|great|like minded|other|fellow|industry]"
                  + " (people|professionals|contacts|connections|leaders|minds|faces)"
                  + " [in|from|like|who]",
              "(connect|connected|stay connected|be connected|get connected) on linkedin",
              "(accept|accepting) my (connection|invitation|invite|request|linkedin) [request|to"
                  + " connect|invite]",
              "(valuable|useful|strong|powerful|important|key|strategic|influential)"
                  + " (contact|connection|contacts|connections|addition to my)")
          .shows("I'd like to [add you to my professional network].")
          .shows("Please [join my network].")
          .passes("Please add your comments to my list.")
          .passes("That would be a good addition to the page.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
