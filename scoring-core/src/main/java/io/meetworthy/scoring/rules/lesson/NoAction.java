package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.BENEFICIAL;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Does not say what became of the advice. */
final class NoAction implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-action")
          .misses(BENEFICIAL)
          .weighs(10)
          .says("It does not say what you did with their advice.")
          .advises("Say what you did and what came of it; that is the thanks they wait for.")
          .judges(Kind.REPORT_BACK)
          .as(Channel.EMAIL, Kind.REPORT_BACK)
          .shows("Hi Omar, your advice in spring was very kind.[]")
          .passes("Thank you again for your advice: I asked five shops.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.has("reports-action") ? List.of() : reading.gap();
  }
}
