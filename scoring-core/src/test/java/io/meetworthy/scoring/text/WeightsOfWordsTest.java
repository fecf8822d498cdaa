package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Fear;
import io.meetworthy.scoring.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Log-odds in thousandths as points of a base and moves of a standing. */
class WeightsOfWordsTest {
  private static Wording wording(int request, Concern concern, int answer) {
    int[] beyond = new int[1 + Concern.all().size()];
    beyond[0] = request;
    beyond[1 + concern.index()] = answer;
    return new Wording(beyond);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "199, 0",
    "200, 1",
    "400, 1",
    "599, 1",
    "600, 2",
    "-200, 0",
    "-201, -1",
    "-400, -1",
    "4000, 10",
    "9000, 10",
    "-4000, -10",
    "-9000, -10"
  })
  void fourHundredThousandthsAreAPointOfTheBase(int beyond, int points) {
    assertThat(wording(beyond, Fear.JOB_ASK, 0).points()).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "69, 0",
    "70, 1",
    "140, 1",
    "-70, 0",
    "-71, -1",
    "-140, -1",
    "2520, 18",
    "9000, 18",
    "-2520, -18",
    "-9000, -18"
  })
  void aHundredAndFortyAreAPointOfAStanding(int beyond, int moves) {
    Wording wording = wording(0, Fear.JOB_ASK, beyond);
    assertThat(wording.moves(Fear.JOB_ASK)).isEqualTo(moves);
    assertThat(wording.moves(Lesson.GENUINE)).isZero();
    assertThat(wording.points()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"4, false, false", "5, true, false", "-8, false, false", "-9, false, true"})
  void farEnoughAConcernIsAnsweredOrIsNot(int moves, boolean answers, boolean denies) {
    Wording wording = wording(0, Fear.JOB_ASK, 140 * moves);
    assertThat(wording.answers(Fear.JOB_ASK)).isEqualTo(answers);
    assertThat(wording.denies(Fear.JOB_ASK)).isEqualTo(denies);
  }

  @Test
  void phrasesAreTheSameWhereTheirWordingsAndTheirFlagAre() {
    Phrases red = Phrases.anyOf("red", "blue");
    assertThat(red).isEqualTo(Phrases.anyOf("red", "blue")).hasSameHashCodeAs(red);
    assertThat(red.key()).isEqualTo(Phrases.anyOf("red", "blue").key());
    assertThat(red).isNotEqualTo(Phrases.anyOf("blue", "red")).isNotEqualTo(red.negatedToo());
    assertThat(red.key())
        .isNotEqualTo(red.negatedToo().key())
        .isNotEqualTo(Phrases.anyOf("redb", "lue").key());
    assertThat(red.hashCode()).isNotEqualTo(red.negatedToo().hashCode());
    assertThat(red.negatedToo().evenNegated()).isTrue();
    assertThat(red.negatedToo().patterns()).isEqualTo(red.patterns());
    assertThat(red.isEmpty()).isFalse();
    assertThat(Phrases.NONE.isEmpty()).isTrue();
    assertThat(red).hasToString("[red, blue]");
    assertThat(red.negatedToo()).hasToString("even negated [red, blue]");
  }
}
