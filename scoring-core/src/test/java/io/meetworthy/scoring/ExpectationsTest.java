package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where score and standings start, and what a card weighs, by relationship and reader. */
class ExpectationsTest {
  private static final Recipient BILLS = new Recipient("", "", true, 0);

  private static Expectations to(Relationship relationship) {
    return Expectations.of(Context.of(relationship), Kind.ASK);
  }

  private static Expectations toWhoBills() {
    return Expectations.of(Context.UNKNOWN.with(BILLS), Kind.ASK);
  }

  @ParameterizedTest
  @CsvSource({
    "STRANGER, 42, 45, 50",
    "SHARED_AFFILIATION, 50, 61, 57",
    "MUTUAL_CONTACT, 52, 72, 62",
    "ACQUAINTANCE, 53, 89, 70",
    "CLOSE, 65, 100, 80"
  })
  void theCloserTheyAreTheHigherItStarts(Relationship known, int base, int knows, int genuine) {
    assertThat(to(known).base()).isEqualTo(base);
    assertThat(to(known).start(Objection.DOES_NOT_KNOW_YOU)).isEqualTo(knows);
    assertThat(to(known).start(Lesson.GENUINE)).isEqualTo(genuine);
  }

  @ParameterizedTest
  @CsvSource({
    "ASK, true, 42",
    "FOLLOW_UP, true, 40",
    "THANK_YOU, false, 51",
    "REPORT_BACK, false, 51"
  })
  void whatAsksForNothingStartsHigherAndAReminderLower(Kind kind, boolean asks, int base) {
    assertThat(kind.asks()).isEqualTo(asks);
    assertThat(Expectations.of(Context.UNKNOWN, kind).base()).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({"STRANGER, 20", "SHARED_AFFILIATION, 19", "ACQUAINTANCE, 16", "CLOSE, 13"})
  void slipsAndGapsWeighLessAmongThoseWhoKnowEachOther(Relationship known, int points) {
    assertThat(to(known).points(Plain.slip("a", Objection.HAS_NO_TIME, 20))).isEqualTo(-points);
    assertThat(to(known).points(Plain.gap("b", Lesson.COURTEOUS, 20))).isEqualTo(-points);
  }

  @ParameterizedTest
  @CsvSource({"STRANGER, 22", "SHARED_AFFILIATION, 18", "ACQUAINTANCE, 9", "CLOSE, 4"})
  void beingVagueWeighsMostAmongStrangers(Relationship known, int points) {
    for (Concern concern :
        new Concern[] {
          Objection.DOES_NOT_KNOW_YOU,
          Objection.CANNOT_SEE_HOW_TO_HELP,
          Lesson.GENUINE,
          Fear.HIDDEN_AGENDA
        }) {
      assertThat(to(known).points(Plain.gap("a", concern, 20))).isEqualTo(-points);
    }
  }

  @ParameterizedTest
  @EnumSource
  void strengthsWeighTheSameForEverybody(Relationship known) {
    assertThat(to(known).points(Plain.strength("a", Lesson.GENUINE, 7))).isEqualTo(7);
    assertThat(to(known).points(Plain.strength("b", Objection.HAS_NO_TIME, 1))).isEqualTo(1);
  }

  @Test
  void whatIsOfferedCountsForMoreWithAReaderWhoBills() {
    for (Concern concern :
        new Concern[] {Fear.FREE_CONSULTING, Lesson.RECIPROCAL, Objection.HAS_NO_REASON_TO_MEET}) {
      assertThat(toWhoBills().points(Plain.slip("a", concern, 20))).isEqualTo(-30);
      assertThat(toWhoBills().points(Plain.strength("b", concern, 20))).isEqualTo(25);
      assertThat(toWhoBills().start(concern))
          .isEqualTo(to(Relationship.STRANGER).start(concern) - 10);
    }
  }

  @Test
  void otherConcernsAreTheSameWithAReaderWhoBills() {
    assertThat(toWhoBills().points(Plain.slip("a", Objection.HAS_NO_TIME, 20))).isEqualTo(-20);
    assertThat(toWhoBills().points(Plain.strength("b", Lesson.COURTEOUS, 20))).isEqualTo(20);
    assertThat(toWhoBills().start(Objection.HAS_NO_TIME)).isEqualTo(60);
    assertThat(toWhoBills().base()).isEqualTo(42);
  }
}
