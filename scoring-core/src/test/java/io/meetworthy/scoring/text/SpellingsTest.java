package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thank you              | thank you",
        "THANK yóu              | thank you",
        "I don’t know           | i do not know",
        "im happy, can't wait   | i am happy can not wait",
        "won't                  | will not",
        "Rey\u00ADes            | reyes",
        "Fifteen minutes, Marta | fifteen minutes marta",
      })
  void eachWordHasTheKeyOfItsSpelling(String text, String words) {
    Stream<Long> keys = Stream.of(words.split(" ")).map(Spellings::key);
    assertThat(keysOf(Draft.of(text))).isEqualTo(keys.toList());
  }

  @ParameterizedTest
  @CsvSource({"15", "www.example.org", "https://example.org/a", "me@example.org", "[name]", "$20"})
  void whatIsNoWordHasNoSpelling(String text) {
    assertThat(keysOf(Draft.of(text))).containsExactly(Spellings.NO_WORD);
  }

  @Test
  void eachWordStandsWhereItIsRead() {
    Draft draft = new Draft("A question", "Dear Ana, don't.", Channel.EMAIL, Kind.ASK, "");
    Spellings spellings = read(draft);
    assertThat(spellings.subjectCount()).isEqualTo(2);
    List<String> words = new ArrayList<>();
    for (int word = 0; word < spellings.count(); word++) {
      words.add(spellings.span(word).in(draft));
    }
    assertThat(words).containsExactly("A", "question", "Dear", "Ana", "don't", "don't");
  }

  @Test
  void aLongDraftLosesNoWord() {
    assertThat(read(Draft.of("so ".repeat(1000))).count()).isEqualTo(1000);
  }

  @Test
  void slotsSpreadTheWordsOfALexicon() {
    List<String> words = new ArrayList<>();
    for (char first = 'a'; first <= 'z'; first++) {
      for (char last = 'a'; last <= 'z'; last++) {
        words.add("un" + first + "ea" + last);
      }
    }
    Map<Integer, Long> filled =
        words.stream()
            .map(word -> Spellings.slot(Spellings.key(word), 11))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(filled.keySet()).allMatch(slot -> slot >= 0 && slot < 2048);
    assertThat(filled.values()).allMatch(count -> count <= 6);
  }

  private static List<Long> keysOf(Draft draft) {
    Spellings spellings = read(draft);
    List<Long> keys = new ArrayList<>();
    for (int word = 0; word < spellings.count(); word++) {
      keys.add(spellings.key(word));
    }
    return keys;
  }

  private static Spellings read(Draft draft) {
    return GRAMMAR.read(draft, Context.UNKNOWN).spellings();
  }
}
