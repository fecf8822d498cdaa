package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.NameSwap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is greeted at the top of a body, or in a line of its own further down. */
class GreetingsTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  private static Reading read(String body) {
    return GRAMMAR.read(Draft.of(body), Context.UNKNOWN);
  }

  private static String greeted(String body) {
    return read(body).greetedPerson().map(span -> span.in(Draft.of(body))).orElse("nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Ana,\n\nI write.",
        "Hi Ana\n\nI write.",
        "To Ana,\nI write.",
        "My dear Ana,\nI write.",
        "Most respected Ana!\nI write.",
        "attn Ana:\nI write.",
        "About the boat\n\nDear Ana,\n\nI write.",
        "About the boat\nMy dearest Ana,\nI write.",
        "Ana,\nI write.",
        "Ana,\r\nI write.",
        "Hi Ana - I write.",
        "Good morning Ana. I write."
      })
  void aPersonIsGreeted(String body) {
    assertThat(greeted(body)).isEqualTo("Ana");
    assertThat(read(body).isGreeted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr van Dijk",
        "Ms de la Cruz",
        "Dr von der Leyen",
        "Mr Field",
        "Mr Friend",
        "Ms He",
        "An",
        "Do",
        "Jan van Dijk"
      })
  void namesThatAreWordsAreGreeted(String name) {
    assertThat(greeted("Dear " + name + ",\n\nI write.")).isEqualTo(name);
  }

  static Stream<String> surnames() {
    return NameSwap.ALL.get(2).others().stream();
  }

  @ParameterizedTest
  @MethodSource("surnames")
  void everySurnameIsGreeted(String name) {
    assertThat(greeted("Dear Ms " + name + ",\n\nI write.")).isEqualTo("Ms " + name);
  }

  @Test
  void aNameIsToldApartAfterOneOfTwoWords() {
    assertThat(read("Dear Ms Ek,\n\nMy name is May.").names()).hasSize(2);
    assertThat(read("Dear Sir,\n\nBack in March it was.").names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr Name", "Mr Surname", "Mr Recruiter", "A", "Friend", "It", "The"})
  void wordsThatNameNobodyAreNot(String word) {
    assertThat(greeted("Dear " + word + ",\n\nI write.")).isEqualTo("nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm [Hope] from Bremen.",
        "I am [Will], and I write.",
        "My name is [May].",
        "[June] here.",
        "The sister, [Hope], said it.",
        "[Will] told me so."
      })
  void wordsAreNamesWhereTheyName(String body) {
    String text = body.replaceAll("[\\[\\]]", "");
    int start = body.indexOf('[');
    assertThat(read(text).names().get(0).span().start()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will it?",
        "I come in May.",
        "The date is May.",
        "Will you? It is June.",
        "I asked the professor. He came.",
        "To the team, Hope it helps."
      })
  void andAreNoneElsewhere(String body) {
    assertThat(read(body).names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ana, I write.",
        "I told Ana,\nand she laughed.",
        "To Ana I write.",
        "With Ana,\nI write.",
        "It is late, and I write to you and to\nAna,\nwho laughed.",
        "Hello! Ana is here.",
        "Hello. Ana is here."
      })
  void nobodyIsGreetedForCertain(String body) {
    assertThat(greeted(body)).isEqualTo("nobody");
  }

  @Test
  void aGreetingFarDownIsNone() {
    String before = "It is the boat. ".repeat(6);
    assertThat(greeted(before.strip() + "\nMy dear Ana,\nI write.")).isEqualTo("nobody");
    assertThat(greeted("It is the boat.\nMy dear Ana,\nI write.")).isEqualTo("Ana");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I told Ana,\nand she laughed.", "Could we talk?", "", "The hello was"})
  void aBodyMayBeginWithoutAGreeting(String body) {
    assertThat(read(body).isGreeted()).isFalse();
  }
}
