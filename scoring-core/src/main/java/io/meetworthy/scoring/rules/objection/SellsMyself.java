package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Praises the sender instead of giving the reader a reason. */
final class SellsMyself implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("sells-myself")
          .raises(HAS_NO_REASON_TO_MEET)
          .weighs(4)
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
              "(think outside the box|go the extra mile|hit the ground running|team player|self"
                  + " starter|go getter|wear many hats)",
              "(perfect|ideal|excellent) (candidate|match|fit) for",
              "(i am|as) a (fast|quick) learner",
              "make me a (great|good|strong|perfect|ideal|excellent)"
                  + " (fit|candidate|match|addition)",
              "you (will|would) (not|never) (regret|be disappointed)")
          .shows("[I am a highly motivated professional] with ideas.")
          .shows("I have a [proven track record] in sales.")
          .passes("You are a motivated team, I can tell.")
          .passes("The track record of that ship is proven.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
