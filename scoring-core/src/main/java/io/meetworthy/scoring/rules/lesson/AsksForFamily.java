package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says in a request for a favour which people of the sender depend on it. */
final class AsksForFamily implements Rule {
  private static final String FAMILY =
      "(kids|kid|children|child|son|daughter|sons|daughters|baby|wife|husband|fiance|fiancee|girlfriend"
          + "|boyfriend|partner|mother|mom|mum|father|dad|brother|sister|family|grandmother|grandma|grandparents"
          + "|parents|girls|boys|roommate|roommates)";

  /** Partners that are no family, and a family whose life hangs on a yes. */
  private static final Phrases AT_WORK =
      Phrases.anyOf(
              "(home|years|off|break|back|leave) with my (kids|children|boys|girls|baby|son|daughter|twins)",
              "(life|lives|future|situation|destiny) [_] [_] [_] [_] of my [whole|entire] "
                  + FAMILY
                  + " [_]",
              "{i} (will|would) be [_] (in|at|to) [_] _ with my family",
              "(business|sales|project|research|training|dance) (partner|partners)",
              "partner (organisation|organization|school|company|firm|clinic|university)",
              "(children|kids|boys|girls) 's (books|club|team|ward)",
              "{i} [have] [_] (founded|started|opened|built|run|ran|own|owned|set up|manage) [_] [_] [_] (with|from|of) my "
                  + FAMILY,
              FAMILY + " 's (job|work|company|firm|shop|office|boss|colleague|career)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("asks-for-family")
          .answers(GENUINE)
          .weighs(3)
          .spares(AT_WORK)
          .says("“{words}” tells them for whom you ask.")
          .judges(Kind.ASK)
          .sees(
              "my [_] [_] " + FAMILY + " (and i|and me|is|are|was|were|has|have|had|just|lost|got)",
              "(me and|i and|myself"
                  + " and|for|with|support|supporting|help|feed|feeding|treat|surprise|from|of|to|after)"
                  + " my [_] [_] "
                  + FAMILY,
              "(have|with|and|our|my|for|feed|feeding|of|got) {number} [_] (kids|children|boys|girls|daughters|sons|little ones|year old|year olds)",
              "{i} {am} expecting (a|our|my) [_] (baby|child|twins)",
              "family of {number}",
              "{i} {am} [_] [months|weeks] pregnant")
          .because(
              "Requests that told of a family were granted more often.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.MODERATE)
          .shows("Could somebody lend us a heater? We are a [family of five].")
          .shows("Would someone sell me a desk [for my daughter]?")
          .passes("Could we meet for 15 minutes? I ask for my daughter.")
          .passes("Could somebody lend me a van? My business partner is away.")
          .passes("My family name is Brook.")
          .passes("Could I greet you? I will be in Rome with my family.")
          .passes("Could somebody call me? It would change my life and that of my family.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** A meeting is asked for oneself. */
  @Override
  public List<Evidence> read(Reading reading) {
    return reading.asksToMeet() ? List.of() : reading.quotes(CARD);
  }
}
