package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.regex.Pattern;

/** Shouts in capitals or exclamation marks. */
final class Shouts implements Rule {
  private static final Pattern KIND =
      Pattern.compile(
          "\\b(screenplay|script|novel|book|film|movie|play|song|album|feature|pilot|series|game"
              + "|show|poem|musical|opera|magazine|called|titled|entitled)\\W*$",
          Pattern.CASE_INSENSITIVE);

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
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> shouts = reading.shouts();
    List<String> titles =
        shouts.stream()
            .filter(shout -> isTitle(shout, reading))
            .map(shout -> shout.span().in(reading.draft()))
            .toList();
    return shouts.stream()
        .filter(shout -> !titles.contains(shout.span().in(reading.draft())))
        .toList();
  }

  /** Scripts and songs are written so: 'my screenplay "THE LONG ROAD"'. */
  private static boolean isTitle(Evidence shout, Reading reading) {
    String text = reading.draft().text(shout.span().field());
    return KIND.matcher(text.substring(0, shout.span().start())).find();
  }
}
