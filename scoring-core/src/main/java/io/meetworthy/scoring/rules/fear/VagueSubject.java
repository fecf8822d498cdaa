package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.rules.Subject;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Has a subject that could stand over any message. */
final class VagueSubject implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("vague-subject")
          .raises(HIDDEN_AGENDA)
          .weighs(5)
          .says("The subject “{words}” could stand over anything.")
          .advises("Name the topic in three or four words.")
          .judges(Kind.ASK)
          .because(
              "In 40 million e-mails subjects of three or four words got the most replies; of"
                  + " those without a subject 14 in 100 were answered.",
              "Boomerang",
              2016,
              Study.Strength.CONTESTED)
          .shows("Subject: [Quick question]\nCould I ask you how you cut slate?")
          .shows("Subject: [Exciting opportunity!]\nCould we talk about the mill?")
          .shows("Subject: [Hello]\nCould I ask you how you cut slate?")
          .passes("Subject: Quick question on slate\nCould I ask you how you cut it?")
          .passes("Subject: Your talk in Ghent\nHello, could we talk?")
          .shows("Subject: [Quick question :)]\nCould I ask you how you cut slate?")
          .passes("Subject: Re: Intro Ana <> Ben\nHello, could we talk?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Subject.PHRASES;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Subject.vague(reading);
  }
}
