package io.meetworthy.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, and the draft that a file holds. */
class ArgumentsTest {
  private static Arguments of(String words) {
    return Arguments.of(List.of(words.split(" ")));
  }

  private static Draft draft(String text) {
    return of("-").draft(text);
  }

  @Test
  void withoutOptionsAStrangerAsksByMail() {
    assertThat(of("a b"))
        .isEqualTo(
            new Arguments(
                List.of("a", "b"), Channel.EMAIL, Kind.ASK, Context.UNKNOWN, 0, false, false));
  }

  @Test
  void everyOptionIsKept() {
    Recipient ann = new Recipient("Ann", "Acme", true, 0);
    assertThat(
            of(
                "--channel sms --kind follow-up --relationship close --recipient Ann --bills"
                    + " --organization Acme --introduced-by Bo --follow-up 2 --min-score 50"
                    + " --color --json a"))
        .isEqualTo(
            new Arguments(
                List.of("a"),
                Channel.SMS,
                Kind.FOLLOW_UP,
                new Context(Relationship.CLOSE, ann, "", "Bo", 2),
                50,
                true,
                true));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void theLowestScoreMayBeAnyScore(int score) {
    assertThat(of("--min-score " + score + " -").minScore()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"--min-score, -1, 100", "--min-score, 101, 100", "--follow-up, 1001, 1000"})
  void aNumberOutsideItsBoundsIsRefused(String option, int number, int most) {
    assertThatThrownBy(() -> of(option + " " + number + " -"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(option + " takes a whole number from 0 to " + most + ".");
  }

  @Test
  void theFirstLineMayBeTheSubject() {
    Draft expected = Draft.of("Could we talk?\nAnn").with(Field.SUBJECT, "Your talk");
    assertThat(draft("Subject: Your talk\n\nCould we talk?\nAnn\n")).isEqualTo(expected);
    assertThat(draft("Subject:Your talk\r\n\r\nCould we talk?\r\nAnn\r\n")).isEqualTo(expected);
  }

  @Test
  void aTextMayBeNothingButASubject() {
    assertThat(draft("Subject: Your talk"))
        .isEqualTo(Draft.of("").with(Field.SUBJECT, "Your talk"));
  }

  @Test
  void aSubjectFurtherDownIsText() {
    assertThat(draft("Hello,\nSubject: Your talk"))
        .isEqualTo(Draft.of("Hello,\nSubject: Your talk"));
  }
}
