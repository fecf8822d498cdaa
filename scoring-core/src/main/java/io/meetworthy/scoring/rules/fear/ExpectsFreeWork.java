package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.RuleCard;

/** Says that the work should cost nothing. */
final class ExpectsFreeWork implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("expects-free-work")
          .raises(FREE_CONSULTING)
          .weighs(8)
          .says("“{words}” tells them that their work is worth nothing to you.")
          .advises("Ask for less, or offer something for it.")
          .sees(
              "(mentor|review|help|advise|coach|teach|train|audit|design|write|build|speak|consult|edit|check|look after|tutor|guide|support) (me|us|my|our) [_] [_] [_] (for free|pro bono|gratis|free of charge|without charge|at no cost|for nothing)",
              "you [to|would|could] be on call [for _]",
              "(lawyers|consultants|experts|agencies|professionals|designers|coaches|advisers|advisors|accountants|architects|doctors|they|others) (cost|costs|charge|are|want|ask|ask for) [_] (a fortune|a lot|the earth|too much|too expensive|an arm|so expensive|too dear|a bomb|money i)",
              "(beyond|above|out of) (my|our) (means|purse|pocket|budget|reach|price range)",
              "(this|it|that) (would|will|must|has to|should|needs to|had to) [have "
                  + "to] be (informal|free|unpaid|a favour|a favor|off the record|without "
                  + "charge|voluntary|for free|at no cost)",
              "{i} (have|has|got|have got) (no|not any|little|hardly any|not much|zero) ((money|cash|funds) for (this|it|you|consultants|your|fees|that)|budget|funding) [_]",
              "(no|without|little) (budget|funds|funding) (in it|for (this|it|you|consultants|fees|that)|to pay|yet"
                  + "|behind|left|at all|available|so)",
              "(off the clock|outside office hours|as a favour|as a favor|as a friend"
                  + "|between friends|on a voluntary basis|unofficially)",
              "(without|before) (it|this|that|us|me|any) (costing|being billed|an "
                  + "invoice|a bill|invoice|paying|charge|having to pay|hiring) [_]",
              "(informal|unofficial|free|unpaid|complimentary) (advice|consultation"
                  + "|opinion|consult|help|guidance|input|review|assessment)",
              "(can not|could not|cannot|not able to|unable to) (pay|hire|afford) (a"
                  + "|an|any|for|you|your|real|proper) [_]",
              "(advice|help|session|consultation|consult|time|work|speak|review|coach|advise|expertise|services|call|consulting|coaching|support|do"
                  + " it|do this|doing it|doing this) [_] (for free|free of charge|pro bono|at no"
                  + " (cost|charge)|without (pay|payment|charge|charging)|gratis|for nothing)",
              "(no|do not have a|do not have any|not have a|have little|without a|without any|a"
                  + " limited|limited|a tight|tight|zero|a small) [_] budget for"
                  + " (this|it|a|you|consultants|consulting|an|your|external|outside)",
              "(can not|could not|not able to|unable to|not in a position to|not possible to)"
                  + " (afford|pay|offer|compensate) [to pay] (you|your|a consultant|consultants|a"
                  + " coach|a fee|any fee|fees|money|professional|an expert|a lawyer|you"
                  + " anything|payment|for (a consultant|consulting|advice|your|it|this|an"
                  + " expert))",
              "(free|complimentary|gratis|pro bono) [initial|first]"
                  + " (consultation|advice|coaching|review|audit|assessment|legal advice|coaching"
                  + " session|strategy session|mentoring)",
              "(waive|waiving|skip|drop|forgo|discount) your [usual|normal|standard]"
                  + " (fee|fees|rate|rates)",
              "(not|without) (charge|charging|bill|billing|invoice) (me|us) [for]"
                  + " [this|it|that|your|anything|the]",
              "(good|great|nice) exposure (for you)",
              "(for|in exchange for|in return for) [the] exposure")
          .shows("Could you give us [advice for free]? Could we meet on Tuesday?")
          .shows("We [can not afford a consultant]. Could we meet on Tuesday?")
          .shows("I would like a [free consultation]. Could we meet on Tuesday?")
          .shows("[Lawyers cost a fortune], so I ask you. Could we meet on Tuesday?")
          .passes("Feel free to say no.")
          .passes("I would test your new app as a friend, for nothing but the fun of it.")
          .passes("Is there a spare seat in your day?")
          .passes("Lawyers read your book too. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
