package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Praises the sender instead of giving the reader a reason. */
final class SellsMyself implements Rule {
  /** What is said of them, and a trade. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "(if|whether|see|sure|know|tell) i (am|would be|will be|could be) [_] [_] _ _ [_]",
          "you are (the|a|an) _ [_]",
          "(your _ [_] has|you have) [a] [_] (proven|strong|solid|impressive|excellent|successful|stellar|extensive) track record",
          "creative (director|writing|writer|designer|producer|strategist) _");

  private static final RuleCard CARD =
      RuleCard.named("sells-myself")
          .raises(HAS_NO_REASON_TO_MEET)
          .weighs(4)
          .spares(INNOCENT)
          .says("“{words}” praises you and promises them nothing.")
          .advises("Replace it by one fact they can use or check.")
          .sees(
              "(i am|as) [a|an] [very|highly|extremely|self]"
                  + " (motivated|driven|passionate|dedicated|ambitious|results driven|results"
                  + " oriented|result oriented|hard"
                  + " working|hardworking|dynamic|talented|enthusiastic|detail"
                  + " oriented|proactive|energetic|accomplished|seasoned|skilled|creative|goal"
                  + " oriented|versatile|resourceful|outgoing|organized) [and|but|yet] [_] [_] [_]"
                  + " (professional|person|individual|student|graduate|engineer|developer|marketer|leader|candidate|worker|learner|player|team"
                  + " player|communicator|manager|designer|analyst|entrepreneur|self starter|go"
                  + " getter|people person)",
              "i am [a|an] [_] _ (who|that|which) (work|works|is working|am working) [very|_] hard [_]",
              "(proven|strong|solid|impressive|excellent|successful|stellar|extensive) track"
                  + " record",
              "(i am|i would be|i will be|i could be|as)"
                  + " [confident|sure|certain|convinced|an|a|the|that] ... (asset|great fit|perfect"
                  + " fit|good fit|ideal fit|valuable addition|great addition|perfect"
                  + " candidate|ideal candidate|right person|strong fit|best candidate|valuable"
                  + " asset)",
              "(my|with my)"
                  + " (strong|unique|excellent|diverse|broad|extensive|wide|impressive|proven|exceptional|outstanding)"
                  + " (skill set|skillset|set of skills|skills and experience|qualifications|work"
                  + " ethic|talents|talent|strengths|leadership skills|communication skills)",
              "((i am|as|being|and|also|good|great|strong|true|real|excellent) [a|an] [_] (team"
                  + " player|self starter|go getter)|(i|to|can|will|always|who|and) [_] (think"
                  + " outside the box|go the extra mile|hit the ground running|wear many hats))",
              "(i am|i would be|as|me) (a|an|the|your) [_] (perfect|ideal|excellent) (candidate|match"
                  + "|fit) for",
              "((i am|as) a (fast|quick) learner|i (have|possess|bring) [_] (excellent|strong"
                  + "|outstanding|exceptional|superb|great) [_] [_] skills|i am (highly (skilled"
                  + "|motivated|organized|organised|adaptable|driven)|very (hard working"
                  + "|hardworking|skilled|talented|driven)))",
              "(i am|i would be|me) (the|exactly the|just the) (person|man|woman|one|candidate|employee) [that|whom|who] you (need|want|are looking for|look for|search|seek)",
              "(i am|i would be) the (right|best|perfect|ideal) (person|man|woman|candidate|one)",
              "(make|makes) me (a|an|the) (great|good|strong|perfect|ideal|excellent) (fit"
                  + "|candidate|match|addition)",
              "you (will|would) (not|never) (regret (hiring|meeting|giving|taking) _|be disappointed (by|with|in) (me|my _))")
          .shows("[I am a highly motivated professional] with ideas.")
          .shows("I have a [proven track record] in sales.")
          .passes("I would like to know whether I am a good fit.")
          .passes("You are a motivated team, I can tell.")
          .passes("The track record of that ship is proven.")
          .passes("I am sure you are the right person to ask.")
          .passes("Your firm has a strong track record in care.")
          .shows("[I possess excellent analytical skills].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
