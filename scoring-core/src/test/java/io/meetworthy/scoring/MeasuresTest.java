package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain measures of a body. */
class MeasuresTest {
  private static Metrics metrics(String body) {
    return ((ScoreCard) Plain.none().score(Draft.of(body), Context.UNKNOWN)).metrics();
  }

  @Test
  void wordsSentencesAndQuestionsAreCounted() {
    Metrics metrics = metrics("How are you? I am here. Is it you?");
    assertThat(metrics.words()).isEqualTo(9);
    assertThat(metrics.sentences()).isEqualTo(3);
    assertThat(metrics.questions()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 1", "4, 2", "15, 4", "224, 60", "225, 60", "226, 61", "450, 120"})
  void aMinuteTakes225Words(int words, int seconds) {
    assertThat(metrics("you ".repeat(words)).readingSeconds()).isEqualTo(seconds);
  }

  /** 4.71 x letters / words + 0.5 x words / sentences - 21.43, in tenths. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 46 letters, 6 words, 1 sentence: 36.11 + 3 - 21.43
        "You understand the administration of transportation.|177",
        // 38 letters, 7 words, 2 sentences: 25.57 + 1.75 - 21.43
        "You understand it. The administration is here.|59",
        // 63 letters, 21 words, 1 sentence: 14.13 + 10.5 - 21.43
        "You can see who has the map and you can ask her who has the map and you can ask her.|32"
      })
  void theGradeGrowsWithLongWordsAndLongSentences(String body, int tenths) {
    assertThat(metrics(body).readingGrade()).isCloseTo(tenths, within(1));
  }

  @Test
  void theGradeIsTwentyAtMostAndNoneWithoutWords() {
    assertThat(metrics("Administration of internationalization organizations.").readingGrade())
        .isEqualTo(200);
    assertThat(metrics("").readingGrade()).isZero();
    assertThat(metrics("It is so.").readingGrade()).isZero();
  }
}
