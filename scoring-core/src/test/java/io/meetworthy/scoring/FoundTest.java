package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a rule can know of those that were asked before it. */
class FoundTest {
  private static final RuleCard LATE =
      RuleCard.named("late").raises(Objection.HAS_NO_TIME).weighs(5).sees("late").done();
  private static final RuleCard EARLY =
      RuleCard.named("early").answers(Lesson.GENUINE).weighs(4).sees("early").done();

  /** A rule that sees a gap where what was found is as it wants. */
  record Watcher(RuleCard card, Predicate<Found> wants) implements Rule {
    @Override
    public List<Evidence> read(Reading reading, Found found) {
      return wants.test(found) ? reading.gap() : List.of();
    }
  }

  private static boolean seen(String text, Predicate<Found> wants) {
    RuleCard gap = Plain.gap("watches", Lesson.RECIPROCAL, 2);
    Ruleset ruleset =
        Plain.rules(new Plain.Seer(LATE), new Plain.Seer(EARLY), new Watcher(gap, wants));
    ScoreCard card = (ScoreCard) ruleset.score(Draft.of(text), Context.UNKNOWN);
    return card.findings().stream().anyMatch(finding -> finding.card().equals(gap));
  }

  @Test
  void aStrengthAnswersItsConcernAndASlipNone() {
    assertThat(seen("It is early.", found -> found.answers(Lesson.GENUINE))).isTrue();
    assertThat(seen("It is early.", found -> found.answers(Lesson.COURTEOUS))).isFalse();
    assertThat(seen("It is late.", found -> found.answers(Objection.HAS_NO_TIME))).isFalse();
    assertThat(seen("It is here.", found -> found.answers(Lesson.GENUINE))).isFalse();
  }

  @Test
  void wordsAreWorthThePointsOfWhatIsFoundInThem() {
    Span early = new Span(Field.BODY, 6, 11);
    assertThat(seen("It is early.", found -> found.worth(early) == 4)).isTrue();
    assertThat(seen("It is early.", found -> found.worth(new Span(Field.BODY, 0, 5)) == 0))
        .isTrue();
    assertThat(seen("It is late.", found -> found.worth(early) == -5)).isTrue();
  }

  @Test
  void anyOfSomeRulesMayHaveFoundSomething() {
    assertThat(seen("It is late.", found -> found.hasAny(List.of("early", "late")))).isTrue();
    assertThat(seen("It is here.", found -> found.hasAny(List.of("early", "late")))).isFalse();
    assertThat(seen("It is late.", found -> found.hasAny(List.of()))).isFalse();
    assertThat(seen("It is late.", found -> found.has("late") && !found.has("early"))).isTrue();
  }

  @Test
  void aCardHasItsBandAndItsStandings() {
    ScoreCard card = (ScoreCard) Plain.none().score(Draft.of("It is."), Context.UNKNOWN);
    assertThat(card.score()).isEqualTo(42);
    assertThat(card.band()).isEqualTo(Band.WEAK);
    assertThat(card.standing(Objection.HAS_NO_TIME)).isEqualTo(60);
    assertThat(card.standing(Lesson.RECIPROCAL)).isEqualTo(45);
  }
}
