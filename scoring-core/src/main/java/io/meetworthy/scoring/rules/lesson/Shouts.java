package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Shouts in capitals or exclamation marks. */
final class Shouts implements Rule {
  /** What is written in capitals by custom: "my screenplay THE LONG ROAD". */
  private static final Phrases TITLES =
      Phrases.anyOf(
              "(screenplay|script|novel|book|film|movie|play|song|album|feature|pilot|series|game|show|poem|musical|opera|magazine|called|titled|entitled) _")
          .negatedToo();

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
          .passes("Would you read my screenplay THE LONG ROAD? I wrote it in May.")
          .passes("Would you read my screenplay \"THE LONG ROAD\"? I wrote it in May.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> shouts = reading.shouts();
    return shouts.isEmpty() ? shouts : Spans.apart(shouts, Spans.of(reading.quotes(TITLES)));
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(TITLES);
  }
}
