package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says when or with what interest a loan is paid back. */
final class StatesRepayment implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("states-repayment")
          .answers(RECIPROCAL)
          .weighs(7)
          .says("“{words}” says how they get it back.")
          .sees(
              "(~pay|~repay|payback|repaid|paid|payed|~return|~send|~give) [you|it|this|that|the"
                  + "|them|the loan|the money|all] [all|it|this|everything] [back|{money}|in full|the"
                  + " full amount|everything|a total of|{digits}] [back|{money}|in full] [_] (by|on"
                  + "|before|next|in|within|until|no later than|this|over|when|as soon as|once|with"
                  + "|plus|at) ({date}|{period}|{length}|{digits}|{money}|my|i|the|friday|payday"
                  + "|interest|two|three|full|installments|monday|tuesday|wednesday|thursday|january"
                  + "|february|march|april|may|june|july|august|september|october|november|december)",
              "(~pay|~repay|payback|repaid|payed) [you] [a total of|back|up to|the|all|at least"
                  + "|about] [_] {money}",
              "{money} ([to be] (paid back|repaid|payed back|returned|repay|payback|back"
                  + "|repayment|paid)|interest|in interest|plus interest|with interest)",
              "(~repay|payback|payed back|repaid|paid back|pay back|paying back|pay it back|pay"
                  + " you back|pay this back|pay that back|pay them back|pay someone back|back with|pay"
                  + " everything back|pay back in full|repay in full|repayment in full)",
              "(repayment|repayments|payback|repay) [date|amount|plan|schedule|terms|total|in"
                  + " full] (will|would|is|by|of|on|in|can|to|plan|date|total|at)",
              "({digits}|{money}) [percent|pct] interest",
              "(with|plus|including|negotiate|negotiable|offer|offering|pay|paying|some|add|good"
                  + "|fair|any|extra|the|and|amount of|of) interest",
              "interest (rate|of {money}|is|on top|and)",
              "(in|over|make) ({digits}|{number}|monthly|weekly|biweekly|bi weekly|equal)"
                  + " [monthly|weekly|equal] (installments|instalments|payments)")
          .shows("I will [pay back 45 on Saturday morning].")
          .shows("I can [repay 80 dollars] next month.")
          .shows("Borrowed today, with [30 dollars interest].")
          .passes("You asked how I pay my rent.")
          .passes("It is in your interest to read it.")
          .passes("Please return my call.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
