package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Reports back or gives thanks without a word on what came of it. */
final class NoResult implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-result")
          .misses(UNKNOWN_OUTCOME)
          .weighs(4)
          .says("It does not say what came of their help.")
          .advises("Say in one sentence what you did with it.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .as(Channel.EMAIL, Kind.REPORT_BACK)
          .shows("Thank you so much for your time on Tuesday, it was great to meet you.[]")
          .passes("Thank you for your time on Tuesday. I took your advice and rewrote the page.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean told = found.answers(UNKNOWN_OUTCOME) || found.has("reports-action");
    return told ? List.of() : reading.gap();
  }
}
