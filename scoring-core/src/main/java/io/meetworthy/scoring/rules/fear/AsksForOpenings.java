package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks for vacancies, so that the meeting looks like a job interview in disguise. */
final class AsksForOpenings implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-for-openings")
          .raises(JOB_ASK)
          .weighs(10)
          .says("“{words}” makes this a job request.")
          .advises("Take it out and ask about their work instead; openings come up by themselves.")
          .sees(
              "(any|about|current|other|upcoming|open|potential) [other|open|job] (openings|opening|vacancies|vacancy|job openings|open positions|positions|open roles)",
              "(are|is|if) [you|your] _ [currently|still|now] hiring",
              "(you|company|team|organization) (are|is) [currently|still|now] hiring",
              "(~look|~search|~hunt) ... for [a|any] [new] {job}",
              "(keep|have) me in mind")
          .shows("Are there [any openings] on your team?")
          .shows("I am [looking for a new job] in Leeds.")
          .passes("I am not looking for a job, only for your view of the field.")
          .passes("The opening of your talk made me laugh.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
