package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.MovedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words are shown of a tone and of the sentence that asks most plainly. */
class StrongestWordsTest {
  private static final ToneLexicon WORDS =
      ToneLexicon.of(
          List.of(
              "start\t-\t100",
              "word\tred\t40",
              "word\tblue\t-40",
              "word\tgreen\t40",
              "word\tpink\t40",
              "word\tgrey\t-40",
              "word\twhite\t40",
              "word\tblack\t80",
              "sign\t!\t120"));
  private static final Grammar GRAMMAR =
      Grammar.of(List.of(), WORDS, WORDS, ConcernLexicon.of(List.of()));

  private static Heard heard(String body) {
    return GRAMMAR.read(Draft.of(body), Context.UNKNOWN).heard();
  }

  private static List<String> tone(String body) {
    return heard(body).tone().moved().stream().map(MovedWord::words).toList();
  }

  private static List<String> ask(String body) {
    return heard(body).ask().moved().stream().map(MovedWord::words).toList();
  }

  @Test
  void ofWordsAsStrongTheFirstAreShown() {
    assertThat(tone("it is red and blue and green")).containsExactly("red", "blue", "green");
    assertThat(tone("it is red and blue and green and pink and grey and white"))
        .containsExactly("red", "blue", "green", "pink", "grey");
  }

  @Test
  void aStrongerWordTakesThePlaceOfTheLast() {
    assertThat(tone("it is red and blue and green and pink and grey and black"))
        .containsExactly("black", "red", "blue", "green", "pink");
  }

  @Test
  void ofSentencesAsPlainTheFirstIsShown() {
    assertThat(ask("it is red. it is green.")).containsExactly("red");
  }

  @Test
  void theWordsOfOtherSentencesAreNotShown() {
    assertThat(ask("it is red. it is blue. it is black.")).containsExactly("black");
    assertThat(ask("it is blue. it is red. it is black.")).containsExactly("black");
    assertThat(ask("it is black. it is red. it is blue.")).containsExactly("black");
  }

  @Test
  void anAskIsToldBeyondTheUsual() {
    assertThat(heard("it is so.").ask().moves()).isEqualTo(25 - PlainAsk.USUAL);
    assertThat(heard("it is black.").ask().moves()).isEqualTo(45 - PlainAsk.USUAL);
  }

  @Test
  void aNameAloneAsksForNothing() {
    assertThat(heard("Priya Nair! it is so.").ask()).isEqualTo(heard("it is so.").ask());
    assertThat(heard("Priya Nair!").ask().moves()).isEqualTo(-PlainAsk.MOST);
  }
}
