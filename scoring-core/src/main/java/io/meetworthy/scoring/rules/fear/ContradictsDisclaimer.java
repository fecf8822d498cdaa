package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says that no job is wanted and asks for one all the same. */
final class ContradictsDisclaimer implements Rule {
  private static final DisclaimsJob DISCLAIMER = new DisclaimsJob();
  static final List<String> ASKS =
      List.of(
          "attaches-resume",
          "asks-for-openings",
          "hints-at-vacancy",
          "wants-to-work-for-them",
          "asks-for-referral",
          "mentions-application",
          "asks-to-be-kept-in-mind");

  private static final RuleCard CARD =
      RuleCard.named("contradicts-disclaimer")
          .raises(JOB_ASK)
          .weighs(12)
          .capsAt(55)
          .says("“{words}” is not believed next to a résumé or a word on openings.")
          .advises("Keep the disclaimer and take out the résumé and every word on openings.")
          .shows("I am [not asking for a job]. My résumé is attached.")
          .shows("I am [not looking for a job], but do keep me in mind if anything opens up.")
          .passes("I am not asking for a job. My questions are attached.")
          .passes("I am not asking for a job and have left my résumé out.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(DISCLAIMER.card().sees());
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    List<Evidence> disclaimers = reading.quotes(DISCLAIMER.card().sees());
    return disclaimers.isEmpty() || found.hasAny(ASKS) ? disclaimers : List.of();
  }
}
