package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Goes on after a busy reader has stopped. */
final class LongText implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("long-text")
          .misses(HAS_NO_TIME)
          .weighs(4)
          .says("The text is long; a busy reader stops about here.")
          .advises("Keep who you are, the question and the length of the talk; cut the rest.")
          .because(
              "Answers were most frequent for 50 to 125 words and fell slowly with length; other"
                  + " studies put the best length elsewhere.",
              "Boomerang, 40 million e-mails",
              2016,
              Study.Strength.CONTESTED)
          .shows("thank you ".repeat(105) + "my friend.[]")
          .passes("thank you ".repeat(99) + "my friend.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    int most = most(reading.draft());
    return reading.wordCount() > most ? reading.gapAfterWord(most) : List.of();
  }

  /** The words after which a text is long, by channel and kind. */
  static int most(Draft draft) {
    int most =
        switch (draft.channel()) {
          case EMAIL, IN_APP -> 200;
          case LINKEDIN_MESSAGE, INMAIL -> 150;
          case SMS, LINKEDIN_NOTE -> 90;
        };
    return switch (draft.kind()) {
      case ASK, THANK_YOU -> most;
      case FOLLOW_UP -> most * 3 / 4;
      case REPORT_BACK -> most * 3 / 2;
    };
  }
}
