package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences are questions, and what of a text is its own topic. */
class SentencesTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  private static Reading read(Draft draft) {
    return GRAMMAR.read(draft, Context.UNKNOWN);
  }

  private static List<String> questions(Draft draft) {
    return read(draft).questions().stream()
        .map(Evidence::span)
        .map(span -> span.in(draft))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I write. Could you come? Is it late? You know. | Could you come;Is it late",
        "Could you come? You know.                      | Could you come",
        "You know. Could you come?                      | Could you come",
        "You know. I write.                             |",
        "Could you come?! You know.                     | Could you come",
        "Could you come!? You know.                     | Could you come",
        "Could you come ? . You know.                   | Could you come",
        "! You know.                                    |",
        "? You know.                                    |",
      })
  void aSentenceIsAQuestionByTheSignsThatEndIt(String text, String questions) {
    List<String> expected = questions == null ? List.of() : List.of(questions.split(";"));
    assertThat(questions(Draft.of(text))).isEqualTo(expected);
    assertThat(read(Draft.of(text)).questionCount()).isEqualTo(expected.size());
  }

  @Test
  void aQuestionInTheSubjectIsNoneOfTheBody() {
    Draft draft = Draft.of("Is it late?").with(Field.SUBJECT, "Could you come? Yes");
    assertThat(questions(draft)).containsExactly("Is it late");
    assertThat(read(draft).questionCount()).isEqualTo(1);
    assertThat(read(draft).sentenceCount()).isEqualTo(1);
  }

  @Test
  void signsBeforeTheFirstWordOfTheBodyChangeNoSubject() {
    Phrases asked = Phrases.anyOf("you come ?");
    Draft draft = Draft.of("?! Yes").with(Field.SUBJECT, "Could you come");
    assertThat(Grammar.of(List.of(asked)).read(draft, Context.UNKNOWN).has(asked)).isFalse();
  }

  @Test
  void manySentencesAreCounted() {
    for (int times = 1; times <= 60; times++) {
      Reading reading = read(Draft.of("Is it late? I am. ".repeat(times)));
      assertThat(reading.sentenceCount()).isEqualTo(2 * times);
      assertThat(reading.questionCount()).isEqualTo(times);
      assertThat(reading.questions()).hasSize(times);
      assertThat(reading.sentences()).hasSize(2 * times);
    }
  }

  @Test
  void topicWordsAreThoseWithoutACapitalThatNoPatternKnows() {
    assertThat(read(Draft.of("the zarf, the zarf and the quern")).topicWords()).isEqualTo(2);
    assertThat(read(Draft.of("the Zarf and the quern")).topicWords()).isEqualTo(1);
    assertThat(read(Draft.of("it is 15 of them")).topicWords()).isZero();
    Draft subject = Draft.of("the zarf").with(Field.SUBJECT, "the quern");
    assertThat(read(subject).topicWords()).isEqualTo(1);
  }
}
