package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Is a thank-you without thanks. */
final class ThankYouWithoutThanks implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("thank-you-without-thanks")
          .misses(COURTEOUS)
          .weighs(14)
          .says("It never says thank you.")
          .advises("Say thank you in the first line.")
          .judges(Kind.THANK_YOU)
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Hello,[] it was nice to see you yesterday.")
          .passes("Hello, thank you for yesterday.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.has("thanks-for-help") ? List.of() : reading.gapAfterGreeting();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    String greeting = reading.isGreeted() ? " " : "";
    String after = reading.isGreeted() ? "" : " ";
    return new Suggestion.Insert(greeting + "Thank you for your time." + after);
  }
}
