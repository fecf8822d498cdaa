package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says when, or with what interest, a loan is paid back. */
final class StatesRepayment implements Rule {
  /**
   * What is said of a loan where anybody is asked for one; a letter to one person may mean other
   * things.
   */
  private static final Phrases OF_A_LOAN =
      Phrases.anyOf(
          "interest (rate|rates|negotiable|slightly|on top|payment|payments|included|amount|is|can|will|are|at|to make|to be|plus)",
          "(plus|negotiate|negotiable|flexible on|pay|paying|offer|offering|offered|higher|lower|reasonable|additional|extra|including|discuss|fair|nice|more|on|neg on|max) [reasonable|higher|some|the|a|lower|more|on|of|up to|fair] (interest|intrest)",
          "(is|are|be|and|rate|rates|terms|price|amount|am) [also|very|slightly|fully|open|all] (negotiable|flexible) [on|with|about|in]",
          "(open|willing|happy|free|keen|able) to (negotiate|negotiation|negotiations|negotiating|discuss|work out) [_] [terms|interest|rate|rates|repayment|payment|payments|plan]",
          "{money} [back|usd|interest] (by|on|due|before|every|per|each|weekly|monthly|biweekly) ({date}|{period}|the|my|next|week|month|two|friday|monday)",
          "(send|sending|return|returned) (it|this|back) [_] [_] ({money}|{date}|in full)",
          "(payment|payments) of [_] ({money}|{digits}|{date})");

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
              "((pay|paying|give|giving|paid|payed|paypal|venmo) (you|it|this|that|them|all|all of it|everything|the money|the loan|the lender|someone)|(send|sending|return|returned) (the money|the loan|you|everything)) [all] back [_] [_] ({money}|{date}|{digits}|interest|{period}|in full|on|by)",
              "(pay|paying|give|giving|send|sending|paid|payed|return|returned|paypal|venmo) back [_] [_] ({money}|{date}|{digits}|interest|{period}|in full|on|by|the loan|the money|every|each|my|next)",
              "{i} {can} [{gladly}|be able to|be] (pay|return|refund|repay|paying) [you|the lender|back] [back] [up to|a total of|at least|the|about|an extra|around] ({money}|{digits}) [{money}|dollars|bucks|back|interest|total|in]",
              "^(will|can|would|able to|willing to|happy to|could|looking to) [be] [able to] (pay|return|refund|repay) [you|back|up to|a total of|the] [_] ({money}|{digits}|interest) [back|by|on|{date}|interest|plus|in]",
              "(willing|happy|able|glad|like|plan|prefer|going|offering|want) to ((repay|refund|return|pay back) [you|up to|an additional|an extra|more|a|the] [_] ({money}|{digits}|interest|installments|instalments)|pay [you|it|the|everything|all] [_] [_] (interest|installments|instalments|back))",
              "(({money}|{digits} [usd|dollars|pounds|percent|pct]) [total|in total|worth of] [to be|will be|in|of|plus|with] (interest|repaid|paid back|payed back|returned|repayment|payback|paid in full)|{money} [to be|will be|in] (back|return))",
              "interest (negotiable|slightly|of ({digits}|{money})|on top|payments|included|(rate|rates|payment|amount) (is|are|of|at|negotiable|would|will|can))",
              "(plus|negotiate|negotiable|pay|paying|offer|offering|offered|including|loan with|full with|back with) [reasonable|higher|some|the|an|a|lower|more|additional|up to|fair|good] (interest|intrest)",
              "(rate|rates|(repayment|payment|loan|payback) terms|interest|amount|repayment) [_] [is|are|be|and] [also|very|slightly|fully|open|all] (negotiable|flexible) [on|with|about|regarding|in]",
              "(open|willing|happy|free|keen|able) to (negotiate|negotiating|negotiation|discuss|work out) [_] [_] (interest|repayment|repayments|payment plan|payments|installments|instalments|payback)",
              "(payments|installment|installments|instalments|increments) (of|starting|beginning) [_] ({money}|{digits}|{date})",
              "(in|over|make|do|making|with) ({digits}|{number}|a couple|monthly|weekly|biweekly"
                  + "|bi weekly|equal|two|three) [equal|monthly|weekly|separate|good faith]"
                  + " (installments|instalments|payments|payment|installment)",
              "{money} (back|interest) (by|on|due|before|every|per|each|weekly|monthly|biweekly|bi weekly) ({date}|{period}|the|my|next|week|month|two|other|friday|monday)",
              "for (a|an|the) {money} (return|repayment|payback)",
              "(thank you|tip|lending) fee")
          .shows("[I will pay back 45] on Saturday morning.")
          .shows("[I can repay 80 dollars] next month.")
          .shows("Borrowed today, with [30 dollars interest].")
          .passes("You asked how I pay my rent.")
          .passes("It is in your interest to read it.")
          .passes("I read your article with great interest.")
          .passes("I get paid on Friday.")
          .passes("Dear Ms Reyes, I have some interest in tax law. Could we meet?")
          .passes("Dear Ms Reyes, I am happy to discuss your terms. Could we meet?")
          .passes("I could give you 20 minutes.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), OF_A_LOAN);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> stated = reading.quotes(CARD.sees());
    return stated.isEmpty() && !reading.isPersonal() ? reading.quotes(OF_A_LOAN) : stated;
  }
}
