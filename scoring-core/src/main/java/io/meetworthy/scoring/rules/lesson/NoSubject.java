package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Is an e-mail without a subject. */
final class NoSubject implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-subject")
          .misses(COURTEOUS)
          .weighs(2)
          .says("The e-mail has no subject.")
          .advises("Name the topic in three or four words.")
          .judges(Kind.ASK)
          .because(
              "In 40 million e-mails subjects of three or four words got the most replies; of"
                  + " those without a subject 14 in 100 were answered.",
              "Boomerang",
              2016,
              Study.Strength.CONTESTED)
          .shows("Subject: []\nCould we meet on Tuesday?")
          .passes("Subject: Slate roofs\nCould we meet on Tuesday?")
          .as(Channel.SMS, Kind.ASK)
          .passes("Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    boolean letter = reading.draft().channel() == Channel.EMAIL;
    boolean missing = letter && reading.draft().subject().isBlank();
    return missing ? reading.gapAtStart(Field.SUBJECT) : List.of();
  }
}
