package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that does not do what its examples say is told so. */
class TrialTest {
  private static RuleCard.Writer late() {
    return RuleCard.named("late").raises(Objection.HAS_NO_TIME).weighs(5).sees("late");
  }

  private static List<String> faults(RuleCard.Writer writer) {
    RuleCard card = writer.done();
    Ruleset ruleset = Plain.cards(card, Plain.slip("other", Lesson.GENUINE, 1));
    Trial trial = Trial.of(ruleset, ruleset.rule("late").orElseThrow());
    assertThat(trial.rule()).isEqualTo("late");
    return trial.faults();
  }

  @Test
  void aRuleThatSeesWhatIsMarkedHasNoFaults() {
    assertThat(faults(late().shows("It is [late].").passes("It is early."))).isEmpty();
  }

  @Test
  void whatIsSeenInVainIsNamedWithItsPlace() {
    assertThat(faults(late().shows("It is [late].").passes("Late it is, too late.")))
        .containsExactly("sees \"Late\" at 0, \"late\" at 16 in: Late it is, too late.");
  }

  @Test
  void whatIsMissedIsTold() {
    assertThat(faults(late().shows("It is [later].").passes("It is early.")))
        .containsExactly("sees nothing in: It is later.");
  }

  @Test
  void aCardShowsAMarkedAndAPassingText() {
    assertThat(faults(late().shows("It is [late].")))
        .containsExactly("has no passing text that looks guilty");
    assertThat(faults(late().passes("It is early."))).containsExactly("has no marked example");
  }

  @Test
  void anExampleThatIsNotEnglishShowsNothing() {
    assertThat(
            faults(
                late()
                    .shows("It is [late].")
                    .passes("Late Night ist eine Sendung, und ich sehe sie mit der Familie.")))
        .isEmpty();
  }
}
