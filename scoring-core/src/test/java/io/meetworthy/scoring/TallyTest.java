package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points add up, each within its bounds. */
class TallyTest {
  private static final Concern TIME = Objection.HAS_NO_TIME;
  private static final Expectations EXPECTED = Expectations.of(Context.UNKNOWN, Kind.ASK);
  private static final Heard NOTHING =
      Plain.none().read(Draft.of("It is.").as(Kind.THANK_YOU), Context.UNKNOWN).heard();

  private static Tally from(int base) {
    return new Tally(EXPECTED, base);
  }

  private static RuleCard capped(String id, int cap) {
    return RuleCard.named(id).raises(TIME).weighs(5).capsAt(cap).done();
  }

  private static int standing(Tally tally, Concern concern) {
    return tally.standings(NOTHING).get(concern.index()).value();
  }

  @Test
  void ofStrengthsBeyondTenPointsHalfCountsAndOfThoseBeyondEighteenNothing() {
    Tally tally = from(40);
    assertThat(tally.raise(Plain.strength("a", TIME, 9), false)).isEqualTo(9);
    assertThat(tally.raise(Plain.strength("b", TIME, 7), false)).isEqualTo(4);
    assertThat(tally.raise(Plain.strength("c", TIME, 30), false)).isEqualTo(5);
    assertThat(tally.raise(Plain.strength("d", TIME, 30), false)).isZero();
    assertThat(tally.score()).isEqualTo(58);
    assertThat(tally.base()).isEqualTo(40);
  }

  @Test
  void eachConcernHasItsOwnBound() {
    Tally tally = from(40);
    tally.raise(Plain.strength("a", TIME, 10), false);
    assertThat(tally.raise(Plain.strength("b", Lesson.RECIPROCAL, 10), false)).isEqualTo(10);
  }

  @Test
  void ofPraisedWordsHalfCountsForTheScoreAndAllForTheStanding() {
    Tally tally = from(40);
    assertThat(tally.raise(Plain.strength("a", TIME, 4), true)).isEqualTo(2);
    assertThat(tally.score()).isEqualTo(42);
    assertThat(standing(tally, TIME)).isEqualTo(60 + 4 * 5);
  }

  @Test
  void oneConcernCostsThirtyPointsAtMost() {
    Tally tally = from(70);
    assertThat(tally.lower(Plain.slip("a", TIME, 20))).isEqualTo(-20);
    assertThat(tally.lower(Plain.gap("b", TIME, 20))).isEqualTo(-10);
    assertThat(tally.lower(Plain.slip("c", TIME, 20))).isZero();
    assertThat(tally.score()).isEqualTo(40);
  }

  @Test
  void theLowestCapHoldsAndIsNamed() {
    Tally tally = from(60);
    tally.lower(capped("low", 30));
    tally.lower(capped("high", 40));
    assertThat(tally.score()).isEqualTo(30);
    assertThat(tally.cap()).contains(new Cap("low", 30 - 50));
  }

  @Test
  void aCapThatIsNotReachedIsNone() {
    Tally tally = from(60);
    tally.lower(capped("high", 55));
    assertThat(tally.score()).isEqualTo(55);
    assertThat(tally.cap()).isEmpty();
  }

  @Test
  void theEndsOfTheScaleAreNamedScale() {
    Tally good = from(90);
    good.lower(capped("high", 98));
    assertThat(good.cap()).contains(new Cap("scale", good.score() - 85));
    assertThat(from(10).cap()).contains(new Cap("scale", 10));
  }

  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "50, 50",
    "75, 75",
    "78, 76",
    "81, 77",
    "150, 100",
    "151, 100",
    "300, 100",
    "22, 24",
    "19, 23",
    "-50, 0",
    "-51, 0",
    "-300, 0"
  })
  void nearTheEndsThreePointsCountForOne(int sum, int score) {
    assertThat(from(sum).score()).isEqualTo(score);
  }

  @Test
  void theBetterSumNeverScoresLower() {
    for (int sum = -60; sum < 160; sum++) {
      assertThat(from(sum + 1).score()).isBetween(from(sum).score(), from(sum).score() + 1);
    }
  }
}
