package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Sends a résumé along, which turns a talk into an application. */
final class AttachesResume implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("attaches-resume")
          .raises(JOB_ASK)
          .weighs(8)
          .says("“{words}” says that you want to be hired.")
          .advises("Leave the résumé out; bring it if they ask for it.")
          .sees(
              "(~attach|~enclose|~include) [is|are|please find|herewith] [a|my|the|copy of my] {resume}",
              "[{my}] {resume} [is|are] (attached|enclosed|included|below)",
              "(~attach|~send|~share|~forward|~email) [you] [a copy of] {my} {resume}",
              "(look at|look over|review|pass along|pass on|forward|see|find) ... {my} {resume}")
          .shows("I have [attached my résumé].")
          .shows("[My CV is attached].")
          .passes("We resume our talks in May; the plan is attached.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
