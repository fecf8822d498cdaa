package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says plainly that no job is asked for. */
final class DisclaimsJob implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("disclaims-job")
          .answers(JOB_ASK)
          .weighs(4)
          .says("“{words}” takes the fear of a job request away.")
          .sees(
              Phrases.anyOf(
                      "not (~ask|~look|~write|~apply|here|~expect|~hope|~contact|~reach) ... (for|about) (a|any) [new] {job}",
                      "(this is not|it is not) ... (about|for) (a|any) {job}",
                      "not (a request for|after|seeking|about) (a|any) {job}",
                      "not ... [current|particular|specific] (job openings|openings)")
                  .negatedToo())
          .shows("I am [not asking for a job].")
          .shows("To be clear, I’m [not looking for a position], only for your view.")
          .passes("I have not had a job since May.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
