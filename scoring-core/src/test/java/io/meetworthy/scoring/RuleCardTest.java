package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meetworthy.scoring.text.Phrases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A card is written field by field, and its examples are marked by brackets. */
class RuleCardTest {
  private static Example example(String text) {
    return RuleCard.named("a").weighs(1).shows(text).done().examples().get(0);
  }

  private static Span body(int start, int end) {
    return new Span(Field.BODY, start, end);
  }

  @Test
  void everyFieldIsKept() {
    Phrases late = Phrases.anyOf("late");
    RuleCard card =
        RuleCard.named("is-late")
            .misses(Lesson.COURTEOUS)
            .weighs(4)
            .capsAt(60)
            .says("It is late.")
            .advises("Write earlier.")
            .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
            .sees(late)
            .spares(Phrases.anyOf("latest"))
            .because("Late thanks are few.", "Somebody", 1999, Study.Strength.CONTESTED)
            .done();
    assertThat(card.id()).isEqualTo("is-late");
    assertThat(card.type()).isEqualTo(RuleCard.Type.GAP);
    assertThat(card.concern()).isEqualTo(Lesson.COURTEOUS);
    assertThat(card.weight()).isEqualTo(4);
    assertThat(card.cap()).isEqualTo(60);
    assertThat(card.says()).isEqualTo("It is late.");
    assertThat(card.advises()).isEqualTo("Write earlier.");
    assertThat(card.kinds()).isEqualTo(Set.of(Kind.THANK_YOU, Kind.REPORT_BACK));
    assertThat(card.sees()).isSameAs(late);
    assertThat(card.spares().isEmpty()).isFalse();
    assertThat(card.study())
        .contains(new Study("Late thanks are few.", "Somebody", 1999, Study.Strength.CONTESTED));
    assertThat(card.examples()).isEmpty();
  }

  @Test
  void aSlipRaisesAStrengthAnswersAndAGapMisses() {
    assertThat(Plain.slip("a", Lesson.GENUINE, 1).type()).isEqualTo(RuleCard.Type.SLIP);
    assertThat(Plain.slip("a", Lesson.GENUINE, 1).concern()).isEqualTo(Lesson.GENUINE);
    assertThat(Plain.slip("a", Lesson.GENUINE, 1).lowers()).isTrue();
    assertThat(Plain.gap("a", Lesson.GENUINE, 1).lowers()).isTrue();
    assertThat(Plain.strength("a", Fear.JOB_ASK, 1).type()).isEqualTo(RuleCard.Type.STRENGTH);
    assertThat(Plain.strength("a", Fear.JOB_ASK, 1).concern()).isEqualTo(Fear.JOB_ASK);
    assertThat(Plain.strength("a", Fear.JOB_ASK, 1).lowers()).isFalse();
  }

  @Test
  void aCardJudgesEveryKindAndSetsNoCapUnlessItSays() {
    RuleCard card = RuleCard.named("a").weighs(1).sees("late", "later").done();
    assertThat(card.kinds()).containsExactlyInAnyOrder(Kind.values());
    assertThat(card.cap()).isEqualTo(100);
    assertThat(card.study()).isEmpty();
    assertThat(card.sees().isEmpty()).isFalse();
    assertThat(card.spares().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void aWeightIsOneToThirty(int weight) {
    assertThat(RuleCard.named("a").weighs(weight).done().weight()).isEqualTo(weight);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 31})
  void anotherWeightIsRefused(int weight) {
    RuleCard.Writer card = RuleCard.named("a").weighs(weight);
    assertThatThrownBy(card::done)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a: ");
  }

  @Test
  void bracketsMarkWhatTheRuleMustSee() {
    Example example = example("[Come] now,[] [Ana].");
    assertThat(example.draft()).isEqualTo(Draft.of("Come now, Ana."));
    assertThat(example.marks()).containsExactly(body(0, 4), body(9, 9), body(10, 13));
  }

  @Test
  void theFirstLineOfAnExampleMayBeTheSubject() {
    Example example = example("Subject: The [new] berth\n\n[Come] now.");
    assertThat(example.draft())
        .isEqualTo(Draft.of("Come now.").with(Field.SUBJECT, "The new berth"));
    assertThat(example.marks()).containsExactly(new Span(Field.SUBJECT, 4, 7), body(0, 4));
  }

  @ParameterizedTest
  @CsvSource({"a\\[b\\]c, a[b]c", "a]b, a]b", "a\\\\b, a\\b", "a\\, a\\"})
  void aBackslashKeepsTheNextSign(String text, String body) {
    assertThat(example(text)).isEqualTo(new Example(Draft.of(body), Context.UNKNOWN, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Come now.", "Come [", "[Come] [now."})
  void aBracketWithoutItsPartnerIsRefused(String text) {
    assertThatThrownBy(() -> example(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void examplesAreReadInTheCircumstancesThatStandBeforeThem() {
    Context close = Context.of(Relationship.CLOSE);
    RuleCard card =
        RuleCard.named("a")
            .weighs(1)
            .shows("[Come].")
            .in(close)
            .as(Channel.SMS, Kind.FOLLOW_UP)
            .passes("Go.")
            .done();
    Draft go = Draft.of("Go.").on(Channel.SMS).as(Kind.FOLLOW_UP);
    assertThat(card.examples())
        .containsExactly(
            new Example(Draft.of("Come."), Context.UNKNOWN, List.of(body(0, 4))),
            new Example(go, close, List.of()));
  }
}
