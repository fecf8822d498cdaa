package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.Rule;
import java.util.List;

/** The rooms of the fears, concern by concern. */
public final class FearRules {
  /** One line a room. */
  public static final List<Rule> ALL =
      List.of(
          // job-ask
          new DisclaimsJob(),
          new AsksForOpenings(),
          new AttachesResume(),
          new ContradictsDisclaimer(),
          // free-consulting
          new PicksYourBrain());

  private FearRules() {}
}
