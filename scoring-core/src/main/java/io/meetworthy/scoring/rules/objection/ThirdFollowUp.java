package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Follows up for the third time or more. */
final class ThirdFollowUp implements Rule {
  private static final int ONE_TOO_MANY = 3;

  private static final RuleCard CARD =
      RuleCard.named("third-follow-up")
          .misses(HAS_NO_TIME)
          .weighs(20)
          .capsAt(45)
          .says("They left two follow-ups unanswered; a third one hurts.")
          .advises("Do not send it. Write again when you have something for them, in half a year.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .because(
              "A first follow-up raised replies by 49 %, a second by 9 %; a third lowered them by"
                  + " 20 %.",
              "Belkins, 11 million e-mails", 2023, Study.Strength.MODERATE)
          .in(followUp(3))
          .as(Channel.EMAIL, Kind.FOLLOW_UP)
          .shows("[]Hi Ana, I wrote to you in March and in April.")
          .in(followUp(2))
          .passes("Hi Ana, this is my third message since March.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    boolean late = reading.context().followUpNumber() >= ONE_TOO_MANY;
    return late ? reading.gapAtStart(Field.BODY) : List.of();
  }

  private static Context followUp(int number) {
    return new Context(Relationship.STRANGER, Recipient.UNKNOWN, "", "", number);
  }
}
