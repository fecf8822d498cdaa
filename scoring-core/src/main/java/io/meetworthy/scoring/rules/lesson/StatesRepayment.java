package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says when, or with what interest, a loan is paid back. */
final class StatesRepayment implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("states-repayment")
          .answers(RECIPROCAL)
          .weighs(7)
          .says("“{words}” says how they get it back.")
          .sees(
              "(repay|repaying|repayment|repayments|payback|paying back|pay back|be repaid|be"
                  + " paid back|being repaid|be payed back|get repaid|get paid back) [_] [_] ({money}"
                  + "|{date}|{digits}|interest|installments|instalments|{period}|payday)",
              "(repay|repayment|repayments|payback) (will|would|is|can|date|amount|plan|schedule"
                  + "|terms|total|in full|guaranteed|may|could|should)",
              "(pay|paying|give|giving|send|sending|paid|payed|return|returned|paypal|venmo) (you"
                  + "|it|this|that|them|all|all of it|everything|the money|the loan|the lender|someone)"
                  + " [all] back [_] [_] ({money}|{date}|{digits}|interest|{period}|in full|on|by|with)",
              "(pay|paying|give|giving|send|sending|paid|payed|return|returned|paypal|venmo) back"
                  + " [_] [_] ({money}|{date}|{digits}|interest|{period}|in full|on|by|with|the loan"
                  + "|the money|every|each|my|next)",
              "{i} {can} [{gladly}|be able to|be] (pay|return|refund|send|give|paying|repay) [you"
                  + "|the lender|back] [up to|a total of|at least|the|about|an extra|around] ({money}"
                  + "|{digits}) [{money}|dollars|bucks|back|interest|total|in]",
              "^(will|can|would|able to|willing to|happy to|could|looking to) [be] [able to] (pay"
                  + "|return|refund|repay|give back|do) [you|back|up to|a total of|the] [_] ({money}"
                  + "|{digits}|interest) [back|by|on|{date}|interest|plus|in]",
              "(willing|happy|able|glad|like|plan|prefer|going|offering|want) to (pay|return"
                  + "|refund|give|offer|do|repay) [you|back|up to|an additional|an extra|more|a|the]"
                  + " [_] [_] ({money}|{digits}|interest|installments|back)",
              "({money}|{digits}) [usd|dollars|total|in total|pounds|percent|pct|worth of] [to be"
                  + "|will be|in|of|plus|with] (interest|repaid|paid back|payed back|returned|repayment"
                  + "|payback|return|back|paid in full)",
              "interest (rate|rates|negotiable|slightly|of {digits}|of {money}|on top|payment"
                  + "|payments|included|amount|is|can|will|are|at|to make|to be|plus)",
              "(plus|negotiate|negotiable|flexible on|pay|paying|offer|offering|offered|higher|lower|reasonable|additional|extra|including|discuss|good|fair|nice|some|more|on|loan with|full with|back with) [reasonable|higher|some|the|an|a|lower|more|on|of|additional|up to|fair|good] (interest|intrest)",
              "(is|are|be|and|rate|rates|terms|price|amount) [also|very|slightly|fully|open|all] (negotiable|flexible) [on|with|about|regarding|in]",
              "(open|willing|happy|free|keen|able) to (negotiate|negotiation|negotiations"
                  + "|negotiating|discuss|work out) [_] [terms|interest|rate|rates|repayment|payment|a"
                  + " payment|plan|payments]",
              "(payment|payments|installment|installments|instalments|increments) (of|starting"
                  + "|beginning) [_] ({money}|{digits}|{date})",
              "(in|over|make|do|making|with) ({digits}|{number}|a couple|monthly|weekly|biweekly"
                  + "|bi weekly|equal|two|three) [equal|monthly|weekly|separate|good faith]"
                  + " (installments|instalments|payments|payment|installment)",
              "{money} [back|usd|interest] (by|on|due|before|every|per|each|weekly|monthly"
                  + "|biweekly|bi weekly) ({date}|{period}|the|my|next|week|month|two|other|friday"
                  + "|monday)",
              "for (a|an|the) {money} (return|repayment|payback)",
              "(thank you|tip|lending) fee")
          .shows("[I will pay back 45] on Saturday morning.")
          .shows("[I can repay 80 dollars] next month.")
          .shows("Borrowed today, with [30 dollars interest].")
          .passes("You asked how I pay my rent.")
          .passes("It is in your interest to read it.")
          .passes("I read your article with great interest.")
          .passes("I get paid on Friday.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
