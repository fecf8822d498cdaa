package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Shows what the sender has read or tried before asking. */
final class DidHomework implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("did-homework")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” shows that only the rest is left for them.")
          .sees(
              "{i} (have|had) [already|also|now|since] (~read|tried|compared|looked|searched|gone|talked|spoken|asked|checked|taken|built|worked|finished|completed|interviewed|studied|visited|tested|listened|watched|started|done|written|drafted|written|shadowed) ... (through|about|all|at|both|two|three|four|five|six|several|your|the|to|with|into|{number}|a|an|for|up)",
              "{i} already (read|tried|compared|looked|searched|went|talked|spoke|asked|checked|took|built|work|finished|know|did|watched|listened|studied)",
              "(could|can|did|do) not (find|see|work out|figure out|tell|answer) ... (anywhere|online|in the|on the|from the|website|faq|docs|documentation|manual|book|answer|out|elsewhere|internet)",
              "(after|having) (reading|comparing|trying|talking|speaking|working through|going through|looking|searching|studying|listening|watching|read|tried) ... (your|the|to|through|at|several|two|three|{number}|for|with)",
              "(website|faq|books|course|manual|page|docs|documentation|textbooks|handbook|internet|articles|guides|literature) ... (does not|do not|did not|say nothing|says nothing|only) ... (say|answer|explain|cover|tell|mention|show)",
              "{i} tried [to] _ ... (and|but|with|so)")
          .shows("[I have already read both] manuals.")
          .shows("I [could not find it in the] handbook.")
          .passes("Have you already read the book?")
          .passes("Try to find out.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
