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
              "(it|that|this) (has been|was|is) [quite|such|been] (a|an) [_] [_] (journey|ride|adventure|time|roller coaster|rollercoaster|experience) [since|so far|_]",
              "(a lot|much|so much|plenty|lots) has [_] (happened|changed|moved) [since|_]",
              "^[and|so] (things|everything|all|it) [is|are|'s] [now|all|still] (moving|moving along|going well|going fine|progressing|coming along|on track|in hand|under way|underway|getting there|in motion|looking good|looking up) [along|nicely|slowly|well|_] $",
              "(making|made|make) [good|some|great|slow|steady|real|_] progress $",
              "(so far so good|all is well|all good|no complaints|one step at a time)",
              "{i} am [still] (on it|working on it|getting there|thinking about it|mulling it over|digesting it|processing it) [all|_] $",
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
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
