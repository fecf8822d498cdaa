package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Talks of relationships and visibility instead of a subject. */
final class TalksOfRelationships implements Rule {
  /** Ties that are the work of others. */
  private static final Phrases TRADES =
      Phrases.anyOf(
              "(synergies|synergy) [effects] (of|in) _",
              "(synergies|synergy) between (the|two|these|those|drugs)",
              "connection (of|on|to) the",
              "(relationship|relationships|rapport|ties|bonds|partnership|connection) with (patients|pupils|parents|students|customers|clients|the (school|council|press|city|server))",
              "exposure (in the press|to)",
              "(you|your [_] [_] _) [to|can|could|will|would] (gain|get|increase|raise) [some|more] (visibility|exposure)",
              "mutual benefit (society|societies|company)",
              "(pupils|students|they|who|guests) (exchange|swap|trade)",
              "we (support|help|promote)",
              "(how|why) [do|did|does|can|could|have|should] (you|they|people|charities|firms|companies|teachers|{theirs}) _ [_]")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("talks-of-relationships")
          .raises(DOUBTS_NETWORKING)
          .weighs(4)
          .spares(TRADES)
          .says("“{words}” is how people talk who collect contacts.")
          .advises("Name the subject you want to talk about.")
          .sees(
              "(keep|stay|be|remain) [_] in (touch|contact) (for (a long|long|many|years)|always|regularly|in future|in the future|over the years|often)",
              "(~build|~make|~create|~have|~establish|~start) [up] with (you|your _) [a|an|some] [long|lasting|good|strong|stable|close|permanent|deep|_] [_] (relation|relations|relationship|relationships|bond|connection)",
              "(good|useful|nice|great|important|helpful) [thing|idea] (that|if|when|for) (we|us) [{can}|to] [_] (know each other|know one another|get to know each other|get know each other|get acquainted|get to know one another)",
              "if we {can} (know|get to know|get know) (each other|one another) [_] [it|that] {can} be (good|useful|nice|great|important|helpful)",
              "(good|useful|nice|great|important|helpful) (that|if|when) we (know|knew|get to know|got to know) (each other|one another)",
              "(~explore|~find|~discuss|~identify|~uncover|~look|~check|~study|~see|~talk|~speak|about|for|on|over|swap ideas) [about|for|into|at|what|which|if] [_] [_] (synergies|synergy) [there|between|with|that]",
              "(standing|lasting|permanent|continuing|ongoing|long term|long) (link|connection|bond|tie|ties|contact|relation|relations|relationship|relationships) (between|with) (us|you|your) [_]",
              "(explore|find|discuss|identify|uncover|look into|look for|check|ideas about|ideas on|talk about) (the|our|for|all) [potential|possible|mutual|new] (synergies|synergy)",
              "look into [any|some|potential|possible|mutual|new] (synergies|synergy)",
              "(keep|stay) in touch and (help|support|see|share|exchange|learn|work|catch|meet)",
              "all about relationships",
              "(we should|good to|nice to|great to|useful to) (know|get to know) each other",
              "(~build|~start|~establish|~develop|~form|~grow|~keep|~maintain|~deepen) [up] [a|an|some|more|our|good|long|lasting|close|strong|warm|new] [long|long term|lasting|close|strong|warm|new|term|_] (relationship|relationships|ties|bridges|rapport|connection|bonds|partnerships|partnership) [with]",
              "(keep|stay|be|remain|get) in (touch (for the|in case|over the|long|because|and see)|contact (for the|in case|over the|long|because|and see)|each other 's|one another 's|your orbit)",
              "(be|have|keep|get) [my|a|our] (name|face) (out there|known|seen|around|in front of)",
              "(know|knowing) each other (is|could|can|might|would|may|will) [be|pay|help|prove|_]",
              "(could|might|may|can|will) be (useful|helpful|valuable|good) to (each other|one another|both) [_]",
              "let (us|'s) (stay|keep|remain|be) (in touch|connected|in contact)",
              "(support|help|lift|promote|boost|advance) (each other|one another) ['s] [_] (career|careers|work|growth|journey|journeys|goals|grow|succeed)",
              "(~build|~develop|~form|~forge|~establish|~foster|~cultivate|~start|~nurture|~create) [building] [a|an|some|long|lasting|meaningful|new|strong|genuine|real|professional] [long term|lasting|meaningful|new|strong|genuine|real|professional|mutually beneficial|fruitful|good|authentic|valuable|deeper] [professional|working|business|personal] (relationship|relationships|rapport|bond|partnership)",
              "(~build|~develop|~form|~make|~gain|~collect) (meaningful|valuable|useful|the right|professional|industry|new|more|strong|good|important) (connections|contacts)",
              "(mutually|mutual) (beneficial|benefit|benefits|advantageous|fruitful|rewarding)",
              "(get|be|stay|put|remain|keep) [me|myself] on your radar",
              "(my|a) (foot|toe) in the door",
              "(gain|get|increase|raise) [some|more|my] (visibility|exposure)",
              "(personal brand|hidden job market|it is who you know)",
              "(exchange|swap|trade) (contacts|business cards)",
              "(explore|find|discuss|identify|uncover) [any|some|potential|possible|mutual|new] (synergies|synergy|opportunities to collaborate|ways to collaborate|common ground)")
          .shows("I hope to [build a lasting relationship].")
          .shows("It would be [mutually beneficial].")
          .passes("Your study of the relationship of wind and tide helped us.")
          .passes("How do you build a lasting relationship with patients?")
          .passes("The pump has two connections.")
          .shows("I hope for a [standing link between us].")
          .shows("We could [see what synergies there] are.")
          .passes("I study about the synergy of two drugs.")
          .shows("I want to [build with you long relation].")
          .shows("It is [good that we know each other].")
          .shows("I hope that we [stay in contact for a long] time.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
