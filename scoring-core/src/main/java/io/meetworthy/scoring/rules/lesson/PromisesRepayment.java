package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Promises to pay back. */
final class PromisesRepayment implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("promises-repayment")
          .answers(RECIPROCAL)
          .weighs(4)
          .says("“{words}” promises that they get it back.")
          .sees(
              "{i} {can} [{gladly}|be able to|for sure|most likely|be] (repay|repaying|payback"
                  + "|pay back|pay you back|pay it back|pay this back|pay them back|pay everyone back"
                  + "|pay someone back|paying it back|paying back|get you back|pay it all back|return"
                  + " the money|give it back|send it back)",
              "(and|but|so|then|definitely|promise i|swear i|promise we|(you|money|it|this|all) (will|would|can) be) [will|would|can] [{gladly}] (repay|repaid|repaying|payback|pay back|pay you back|pay it back|pay this back|pay them back|paid back|payed back|paying it back|paying back|paying you back|pay someone back)",
              "({i} [_] [_]|am|promise|definitely|and|but|also) (able to|willing to|happy to|promise to|plan to|plan on|intend to|going to|glad to|ready to|want to|hope to|hoping to|sure to) [{gladly}] [be] (repay|repaid|repaying|payback|pay back|pay you back|pay it back|pay this back|pay them back|paid back|payed back|paying it back|paying back|paying you back|pay someone back)",
              "^[_] (will|would|can|able to|willing to|happy to|promise to|plan to|going to|glad to|hope to|hoping to) [{gladly}] (repay|repaid|repaying|payback|pay back|pay you back|pay it back|pay this back|pay them back|paid back|payed back|paying it back|paying back|paying you back|pay someone back)")
          .shows("[I will pay you back], I promise.")
          .passes("I have paid back all my loans.")
          .passes("You paid me back.")
          .passes("How soon will clients be able to pay back a loan?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
