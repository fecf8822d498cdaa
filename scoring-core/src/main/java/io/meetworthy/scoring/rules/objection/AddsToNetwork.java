package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Wants them in a network or a list. */
final class AddsToNetwork implements Rule {
  /** What only looks like it. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(thank|thanks|grateful|appreciate|glad|appreciated|cheers) [_] [_] [_] [_] (accept|accepting|accepted|connecting|adding) _ [_] [_]");

  private static final RuleCard CARD =
      RuleCard.named("adds-to-network")
          .raises(DOUBTS_NETWORKING)
          .weighs(6)
          .spares(INNOCENT)
          .says("“{words}” collects them.")
          .advises("Say what you would like to know from them, or leave the sentence out.")
          .sees(
              "(have|count|add|keep) you [as|among] [a|one of] [my|our] [professional|new|future] (contact|contacts|connection|connections)",
              "(we|you and i) (should|must|ought to|need to) [really] connect $",
              "^(let us|lets) (connect|stay connected|get connected)",
              "(like|love|want|open|keen|happy|great|hope|hoping) to (connect|connecting|stay connected) [with you] [here|on linkedin] $",
              "open to connecting [with me|on linkedin]",
              "(~add|~welcome|~have|~include|~get) you ... (in|into|to|on|as part of) [a part of] (my|our) [professional|personal|linkedin|growing|business|wide|trusted] (network|contacts|connections|contact list|database|rolodex)",
              "(~join|be part of|become part of|be in|be a part of|become a part of) (my|our)"
                  + " [professional|personal|linkedin|growing|business|trusted]"
                  + " (network|circle|contacts)",
              "({want}|wish to|trying to|looking to|here to|keen to|eager to|i always|reaching out to) (connect|link up|network) with (as many|more|other|fellow|like minded|industry|leaders|great|interesting|talented|influential|successful|experts|professionals|people)",
              "(connect|connecting|network|networking) with (like minded|fellow|industry|influential|successful|talented) (people|professionals|leaders|minds|others|individuals)",
              "(always|love|like|happy|looking|keen) to (connect with|add) [new|more|interesting|great|like minded|other|fellow|industry] (people|professionals|connections|leaders|minds|faces) [in|from|like|who]",
              "always (happy|keen|looking|glad|great) to meet [new|more|interesting|great|like minded|other|fellow|industry] (people|professionals|leaders|minds|faces)",
              "(connect|stay connected|be connected|get connected|connecting) [with you|with me] on linkedin",
              "(accept|accepting) my (connection|invitation|invite|request|linkedin) [request|to"
                  + " connect|invite]",
              "(valuable|useful|powerful|important|key|strategic|influential|great) (addition to my|(contact|connection) (for|to) (me|us|my|our))",
              "(valuable|useful|powerful|strategic|influential) (contacts|connections) (in|for|with) _")
          .shows("I'd like to [add you to my professional network].")
          .shows("Please [join my network].")
          .passes("Please add your comments to my list.")
          .passes("That would be a good addition to the page.")
          .passes("How do you connect with other agencies?")
          .passes("Thank you for accepting my request. How do you seal slate?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
