package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Subject;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Shouts in the subject. */
final class ShoutsInSubject implements Rule {
  /** Fewer capitals can be the name of an office. */
  private static final int FEWEST = 6;

  private static final RuleCard CARD =
      RuleCard.named("shouts-in-subject")
          .raises(COURTEOUS)
          .weighs(4)
          .says("The subject “{words}” is shouting.")
          .advises("Write it in ordinary letters, without exclamation marks.")
          .shows("Subject: [PLEASE READ]\nCould we talk about the mill?")
          .shows("Subject: [URGENT]\nCould we talk about the mill?")
          .shows("Subject: [Your mill!!]\nCould we talk about the mill?")
          .passes("Subject: NASA\nCould we talk about the archive?")
          .passes("Subject: Your mill at Ghent\nCould we talk about it?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    String subject = reading.draft().subject();
    if (subject.isEmpty()) {
      return List.of();
    }
    boolean shouts =
        subject.contains("!!")
            || (capitals(subject) >= FEWEST && subject.chars().noneMatch(Character::isLowerCase));
    return shouts && !found.has("shouts") ? Subject.whole(reading) : List.of();
  }

  private static long capitals(String subject) {
    return subject.chars().filter(Character::isUpperCase).count();
  }
}
