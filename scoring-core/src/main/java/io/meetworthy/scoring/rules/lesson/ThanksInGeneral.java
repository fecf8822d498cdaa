package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Thanks without naming what was given. */
final class ThanksInGeneral implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("thanks-in-general")
          .misses(GENUINE)
          .weighs(5)
          .says("It does not say what helped you.")
          .advises("Name the one thing they said that you did not know before.")
          .judges(Kind.THANK_YOU)
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows(
              "Dear Ms Tan,\n\nThank you so much for your time yesterday, it was a lovely"
                  + " talk.[]\n\nPaul")
          .passes("Thank you for your time. Your advice on leases was new to me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean named = found.has("names-what-helped") || Specifics.in(found);
    return named ? List.of() : reading.gap();
  }
}
