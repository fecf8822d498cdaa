package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says that things go well and not what came of their help. */
final class ReportsVaguely implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("reports-vaguely")
          .raises(UNKNOWN_OUTCOME)
          .weighs(4)
          .says("“{words}” does not tell them what came of their help.")
          .advises("Say in one sentence what you did and what it led to.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .sees(
              "(it|that|this) (has been|was|is) [quite|such|been] (a|an) [_] [_] (journey|ride"
                  + "|adventure|roller coaster|rollercoaster) [since|so far|_]",
              "(a lot|much|so much|plenty|lots) has [_] (happened|changed|moved) [since|since"
                  + " then|for me|since we met|since we spoke|since we talked|since our call] $",
              "^[and|so] (things|everything|all|it|life|work|{i}|my (project|search|plan|work))"
                  + " [is|are|am|'s] [now|all|still] (moving|moving along|moving forward|going"
                  + " (well|fine|great|good|okay|smoothly|forward)|progressing|coming along|on"
                  + " track|in hand|under way|underway|getting there|in motion|looking good"
                  + "|looking up) [along|nicely|slowly|well|so far|for now|here|_] $",
              "(making|made|make) [good|some|great|slow|steady|real|_] progress $",
              "(so far so good|all is well|all good|no complaints|one step at a time) $",
              "{i} am [still] (on it|working on it|getting there|(thinking about|mulling over"
                  + "|digesting|processing) (it|everything|all|what)) [all|you said|you told me"
                  + "|that you said|_] $",
              "(it|that|all|everything) (was|is) [all|so|very|really|most|quite|truly] (interesting|insightful|useful|helpful|inspiring|informative|enlightening|valuable) $",
              "(a lot|lots|plenty|much) to think about",
              "(food for thought|given me much to|gave me much to)")
          .as(Channel.EMAIL, Kind.REPORT_BACK)
          .shows("[Things are moving].")
          .shows("We are [making good progress].")
          .shows("[It has been quite a journey].")
          .passes("All is set for May: I signed the lease that you told me to ask for.")
          .passes("We are making good progress with the two lessons that you gave me.")
          .passes("The journey took us two days.")
          .passes("A lot has changed since: I quit and joined the clinic.")
          .shows("[Things are going well so far].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
