package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;

/** Offers to pay for the time. */
final class OffersPayment implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-payment")
          .answers(FREE_CONSULTING)
          .weighs(8)
          .says("“{words}” treats their time as work.")
          .sees(
              "(would|will|can|could|shall) [of course|gladly|happily|naturally|certainly|also] pay [you|for it|for that] (for|what|whatever|your|the|at|{money}|any)",
              "pay (what|whatever) you (charge|ask|bill|normally|usually|think)",
              "(put|send|write|make|mail) [me|it|us|that] [on|out] (a|an|the|your) (bill|invoice)",
              "what (do|would|is) (you|your) [usually|normally|usual] (charge|ask|fee|rate) [for|be|if|an|per|is]",
              "(fee|rate|rates|fees|bill) (is|are|would be|will be) [of course|naturally|certainly|absolutely] (fine|okay|ok|no problem|paid|covered)",
              "(cover|covering|meet) your [usual|consulting|hourly|normal|standard|travel|_] (fee|fees|rate|rates|costs|expenses|invoice)",
              "{i} (would|will|can|could) [gladly|happily|of course] (compensate|reimburse|remunerate) you",
              "(~pay|~compensate|~reimburse|~remunerate) [you] [for] [the|your] (your time|time|hour|usual|standard|normal|hourly|consulting|regular|day|rate|rates|fee|fees|trouble|expertise|advice|{length}|expenses|help|work|session|travel)",
              "(happy|glad|willing|prepared|want|would like|love|able|intend|insist|delighted|pleased|keen|expect|expecting|fine) [to|on] (pay|paying|compensate|compensating|cover your|pay you|paying you) [for|at|your|whatever|the|an|a|{money}|it|that|this]",
              "(your|the) [usual|normal|standard|hourly|regular|consulting|day|full|going|ordinary] (rate|rates|fee|fees|invoice|hourly rate|day rate|consulting fee) [is|are|would|for|if|and|of|in|should|i|we|what]",
              "(send|bill|invoice) (me|us) (an invoice|a bill|your invoice|for|at|accordingly|the)",
              "(book|buy|pay for|purchase|hire you for|engage you for|retain you for) [a|an|one|half] [_] (paid|hour of your|hour with you|session with you|consultation|consulting)",
              "(a|an|as|treat it as a|one|make it a) (paid|billed|billable) (consultation|consulting|session|hour|call|engagement|meeting|conversation|gig|talk|slot)",
              "(compensate|reimburse) you",
              "(donate|donation|donating|give|contribute) [{money}|a] [_] [_] (to|towards) [a|the|any|your] [_] [_] (charity|cause|fund|foundation|food bank|shelter|hospice|scholarship|library|project)",
              "(honorarium|gift card|consulting fee|speaker fee)",
              "{money} [_] (for your|per hour|an hour|for the|for an|for {length}|for half|as a|honorarium|to a|to the|to any)",
              "(you are|your time is) (paid|compensated) for",
              "(count|treat|consider|log|charge) (it|this|that|the call|the time|the hour) as (billable|paid|work|consulting)")
          .because(
              "A recipient said yes to a stranger who offered up to 100 dollars to a charity.",
              "Eric Ma, blog",
              2023,
              Study.Strength.MODERATE)
          .shows("I am [happy to pay your] hourly rate.")
          .shows("I would [donate 50 dollars to a charity] of your choice.")
          .shows("Please [invoice me for] the half hour.")
          .passes("I will pay it forward and pay you back on Friday.")
          .passes("What would you pay attention to?")
          .passes("Does your work pay?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
