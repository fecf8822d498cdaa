package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Is so long that a stranger does not begin to read. */
final class VeryLongText implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("very-long-text")
          .misses(HAS_NO_TIME)
          .weighs(5)
          .says("The text is twice as long as what a stranger reads to the end.")
          .advises("Write it anew in ten sentences; the rest can wait for the talk.")
          .shows("thank you ".repeat(205) + "my friend.[]")
          .passes("thank you ".repeat(199) + "my friend.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    int most = 2 * LongText.most(reading.draft());
    return reading.wordCount() > most ? reading.gapAfterWord(most) : List.of();
  }
}
