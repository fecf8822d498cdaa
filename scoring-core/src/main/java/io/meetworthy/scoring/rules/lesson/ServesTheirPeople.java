package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says what the people whom the reader cares for would gain. */
final class ServesTheirPeople implements Rule {
  /** Questions about those people, and conditions. */
  private static final Phrases ASKED =
      Phrases.anyOf(
          "(do|does|did|is|are|have|has|if|whether) [all|any of|most of|many of] your [_] {theirs} _",
          "your [_] {theirs} {can} [_] (profit|benefit|gain|take profit|take benefit) [a lot|much|greatly] (from|of|by|with) (me|my|having me|hiring|(a|an|the) [_] (person|man|woman|candidate|employee|worker)|someone|somebody) [_]",
          "(how many|which|how much) [_] [of] your [_] {theirs} _",
          "(do|did|would|can|could|will) you [_] (help|teach|train|serve|support|reach|show|give|answer|save|free|please|interest) [_] [_] your");

  private static final RuleCard CARD =
      RuleCard.named("serves-their-people")
          .answers(BENEFICIAL)
          .weighs(5)
          .spares(ASKED)
          .says("“{words}” speaks of people they care for.")
          .sees(
              "(half|most|some|many|all|a third) [of] your (patients|passengers|visitors|customers|readers|students|pupils|guests|members|tenants|listeners|clients|users|parents|riders|players|donors|buyers|callers|drivers) (would|could|may|might|miss|wait|ask|asked|complain|lose|leave|need|struggle|look|pay|want|search|give up|drop out)",
              "your (passengers|patients|visitors|guests|pupils|riders|tenants"
                  + "|listeners|readers|customers|buyers|diners|callers|clients|viewers"
                  + "|residents|parents|users|members) [who|that|in|on|at|from|with] [_] "
                  + "(miss|wait|come|would|could|can|ask|asked|leave|lose|pay|need|stand"
                  + "|walk|get|call|complain|search|look|want|will|might"
                  + "|drive|travel|fall|use|write)",
              "your [_] {theirs} {can} [all|also|then|even|perhaps] (use|get|have|join|see|hear"
                  + "|read|learn|try|keep|like|enjoy|need|find|meet|come|visit|borrow|benefit|practise"
                  + "|practice|collect|reach|pick up|book|order|pay|wait|park|ride|swim|rent|choose|buy|watch|drink|cook|grow|write|share|print|sleep|travel|save|win|take part|profit|stop|skip|save|attend|eat|play|talk)",
              "(help|helps|interest|please|teach|train|serve|support|reach|reaches|show|give"
                  + "|answer|save|free) [most of|all of|some of|half of] your [_] {theirs}",
              "(for|to|with|among) your (visitors|members|readers|students|pupils|patients"
                  + "|customers|clients|users|volunteers|drivers|listeners|viewers|guests|audience"
                  + "|tenants|residents|donors|interns|parents|players|followers|subscribers|trainees"
                  + "|apprentices|newcomers) ... (free|useful|helpful|cheaper|easier|safer|better"
                  + "|quicker|good|benefit|worth)",
              "(free|useful|helpful|cheaper|easier|safer|better|quicker|good|worthwhile|valuable"
                  + "|of interest|a benefit|a gift|a treat) [of charge] (for|to) your [_] {theirs}",
              "(whom|who|that|which) your [_] {theirs} (want|wants|need|needs|wanted|needed|look"
                  + " for|looks for|search|miss|misses|asked for)")
          .shows("[Your patients could join] us free of charge.")
          .shows("It reaches the nine hundred students [whom your clinic wants].")
          .passes("Could your students fill in my form?")
          .passes("Could you ask your readers for me?")
          .passes("How do you teach your students to say no?")
          .passes("Which of your clients need a second lawyer?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
