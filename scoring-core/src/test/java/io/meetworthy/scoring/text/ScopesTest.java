package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a denial reaches, and where a new clause ends it. */
class ScopesTest {
  private static final Phrases JOB = Phrases.anyOf("job");
  private static final Grammar GRAMMAR = Grammar.of(List.of(JOB));

  private static boolean stands(String text) {
    return GRAMMAR.read(Draft.of(text), Context.UNKNOWN).has(JOB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I do not want a job.",
        "I am not tired, and want a job.",
        "I am not o, o, o, a job.",
        "I do not o o o o o o o o job.",
        "I am without money and a job.",
        "It is anything but a job.",
        "I refuse to take a job.",
        "Not a job."
      })
  void denied(String text) {
    assertThat(stands(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I want a job.",
        "I am not tired, I want a job.",
        "I am not tired, and I want a job.",
        "I am not tired, but want a job.",
        "I am not tired but want a job.",
        "I am not tired, could you name a job.",
        "I am not tired however I want a job.",
        "Not, we want a job.",
        "I do not o o o o o o o o o job.",
        "It is not only a job.",
        "It is no doubt a job.",
        "It is not just a job.",
        "A job is not here.",
        "I am not tired. A job is.",
        "I do not. A job is."
      })
  void notDenied(String text) {
    assertThat(stands(text)).isTrue();
  }
}
