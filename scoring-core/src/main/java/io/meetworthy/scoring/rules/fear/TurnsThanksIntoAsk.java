package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** Uses a thank-you or a report to ask for a job after all. */
final class TurnsThanksIntoAsk implements Rule {
  private static final List<Rule> ASKS =
      List.of(
          new AsksForOpenings(),
          new HintsAtVacancy(),
          new WantsToWorkForThem(),
          new AsksForReferral(),
          new AsksToBeKeptInMind(),
          new AttachesResume());

  private static final RuleCard CARD =
      RuleCard.named("turns-thanks-into-ask")
          .raises(JOB_ASK)
          .weighs(8)
          .capsAt(60)
          .says("“{words}” shows that the thanks were the way to a job request.")
          .advises("Only say what came of their help; ask for nothing.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Thank you for your time on Tuesday. Are there [any openings] on your team?")
          .shows("Thanks for the talk. Please [keep me in mind].")
          .passes("Thank you for your time. I keep in mind what you said of chess openings.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    List<Evidence> asked = new ArrayList<>(0);
    for (Rule ask : ASKS) {
      if (found.has(ask.card().id())) {
        asked.addAll(ask.read(reading));
      }
    }
    return asked;
  }
}
