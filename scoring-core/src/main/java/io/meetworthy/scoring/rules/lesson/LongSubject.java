package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.Subject;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Has a subject that no list of messages shows to its end. */
final class LongSubject implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("long-subject")
          .raises(COURTEOUS)
          .weighs(2)
          .says("The subject “{words}” is too long to be read in a list.")
          .advises("Name the topic in three or four words.")
          .because(
              "In 40 million e-mails subjects of three or four words got the most replies; of"
                  + " those without a subject 14 in 100 were answered.",
              "Boomerang",
              2016,
              Study.Strength.CONTESTED)
          .shows(
              "Subject: [I would like to ask you for some of your time to talk about the roofs of"
                  + " Ghent]\nCould we talk?")
          .passes("Subject: Two short questions on the old slate roofs of Ghent\nCould we talk?")
          .passes(
              "Subject: The roof of the mill in Ghent, and one of mine that leaks\nCould we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Subject.isLong(reading) ? Subject.whole(reading) : List.of();
  }
}
