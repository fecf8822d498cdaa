package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Thanks the reader for what they gave. */
final class ThanksForHelp implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("thanks-for-help")
          .answers(COURTEOUS)
          .weighs(9)
          .says("“{words}” is what this message is for.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .sees(Phrases.anyOf(Thanks.WORDS.patterns().toArray(String[]::new)))
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("[Thank you so much] for yesterday.")
          .passes("It was nice to meet you.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
