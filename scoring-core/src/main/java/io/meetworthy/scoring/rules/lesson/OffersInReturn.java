package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Names an exchange. */
final class OffersInReturn implements Rule {
  /** Exchanges that the sender does not offer. */
  private static final Phrases DENIED =
      Phrases.anyOf(
              "exchange of (views|ideas|thoughts|opinions|experiences|experience|perspectives)",
              "(as [a|an] (return|exchange|counterpart|compensation) (customer|visitor|student|ticket|rate|part|package)|no compensation)",
              "(nothing|anything|not|never|no|without|what|expect|expecting|ask|asking|wanting|something|get|you"
                  + " want|looking for|receive|received) [_] [_] [_] (in return|in exchange)",
              "(helped|finding|got|gave|received) _ [_] [_] [_] [_] [_] (in return|in exchange)",
              "(in return|in exchange) (nothing|you (could|can)|you [will|would] (get|have|receive) nothing|for nothing)",
              "(little|nothing|not much|hardly anything|not a lot|no idea what) _ [_] [_] [_] (in return|in exchange)",
              "(anything|something|whatever|how) _ [_] [_] [_] [_] [_] (in return|in exchange|in turn)",
              "(in return|in exchange|in turn) (please|tell me|let me know|just|of course) _",
              "(in return|in exchange) for [your] _ {i} {can} only _",
              "(offering|offer) (a|an|our|my|you) [_] (free|complimentary|discounted|exclusive|special|limited) [_] [_] [_] (session|consultation|audit|trial|demo|call|assessment|review|discount|webinar|masterclass)",
              "in turn (one|two|three|four|five|six|seven|eight|nine|ten|{digits})")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("offers-in-return")
          .answers(RECIPROCAL)
          .weighs(8)
          .spares(DENIED)
          .says("“{words}” makes it an exchange.")
          .sees(
              "[in return|in exchange] {i} {can} [{gladly}] (~offer|~give|~send|~share|~help"
                  + "|~make|~draw|~write|~do|~teach|~test|~provide|~trade|~spend) [_] [_] [_] (in"
                  + " return|in exchange)",
              "(in return|in exchange|as [an|a] (exchange|return|compensation|recompense|counterpart|thank you|repayment|gratitude)|(for|by) exchange|in (compensation|recompense) {i}|by way of (thanks|return|exchange)|as thanks|to make up for it|to make it worth your while) [{i} {can}|{i} am|{i}"
                  + " would|{i} have] [{gladly}|be] [_]",
              "in change {i} ({can}|give|send|bring|show|share|tell|offer|help|teach|bake|cook|write|pay|lend|do) _",
              "to thank you {i} ({can}|am {happy}|will) [{gladly}] _",
              "{i} {can} [{gladly}|also] (return the favor|return the favour|give [you] something back) (by|with) _",
              "{happy} to (return the favor|return the favour|give something back) (by|with) _",
              "(love|like|want) to (return the favor|return the favour|give something back) (by|with) _",
              "(~offer|~give|~send|~share|~draw|~write|~do|~teach|~test|~trade|~work|~discuss|~provide)"
                  + " ... (in return|in exchange|as a thank you|as thanks|to make up for it)",
              "(in return for|in exchange for) (a|your|an|some|any|this|it|one|pizza|{length}"
                  + "|{money})",
              "(willing|happy|able|glad|want|like|love|ready|open|prepared) to (trade|barter"
                  + "|swap) (a|an|one|some|my|our|it|for|half|{length}|skills|notes|services|work|hours|favors|favours|help|you)",
              "({i} {can} [{gladly}]|will|can|could|would) (trade|barter|swap)",
              "(trade|barter|swap|exchange) (my|our) _ [_] (for|skills|services|help)",
              "(what|something|everything) {i} [can|could|have to|am] (offer|offering) (in return"
                  + "|in exchange|you)",
              "{i} am [also] (offering|trading|bartering|giving away) (to|you|my|our|some|a|an"
                  + "|up)")
          .because(
              "Of requests that offered something in return 31 in 100 were granted, of"
                  + " others 24.",
              "Recomputed from the requests of Althoff, Danescu-Niculescu-Mizil and" + " Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("[In return I could share] our survey.")
          .shows("[In return you] get our data.")
          .shows("[I could test the next version in exchange].")
          .shows("I am [willing to trade an hour] of bookkeeping.")
          .shows("[As exchange I can clean] the cellar.")
          .passes("In exchange you get nothing.")
          .passes("In change management I see my future.")
          .passes("I came as an exchange student.")
          .passes("I can not offer anything in return.")
          .passes("I am writing to thank you for your article.")
          .passes("I want nothing in return.")
          .passes("In turn seven the car left the track.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
