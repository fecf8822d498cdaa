package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Shouts in capitals or exclamation marks. */
final class Shouts implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("shouts")
          .raises(COURTEOUS)
          .weighs(7)
          .says("“{words}” is shouting.")
          .advises("Write it in ordinary letters with one full stop.")
          .shows("[GET BACK TO ME] tomorrow.")
          .shows("Could you call [me!!!]")
          .passes("The NASA archive is near the BBC.")
          .passes("What a joy! Thank you!")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return reading.shouts();
  }
}
