package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Fear;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which words are weighed for a concern, and what they come to in all. */
class WeighedWordsTest {
  private static final List<String> LINES = List.of(line("kiln", 1050), line("i", 525));

  private static String line(String word, int weight) {
    StringBuilder line = new StringBuilder(word + "\t0");
    Concern.all().forEach(each -> line.append('\t').append(each == Fear.JOB_ASK ? weight : 0));
    return line.toString();
  }

  /** How far the words of a body move a standing, a name greeted before them. */
  private static int moves(List<String> lines, String text) {
    Grammar grammar =
        Grammar.of(List.of(), ToneLexicon.standard(), ToneLexicon.asks(), ConcernLexicon.of(lines));
    Draft draft = Draft.of("Dear Ana, " + text);
    return grammar.read(draft, Context.UNKNOWN).heard().wording().moves(Fear.JOB_ASK);
  }

  private static List<String> with(String name, int weight) {
    return List.of(LINES.get(0), line(name, weight));
  }

  @Test
  void aWordWithACapitalIsNotWeighedUnlessItIsOneLetter() {
    assertThat(moves(LINES, "it is so. kiln it is.")).isEqualTo(10);
    assertThat(moves(LINES, "it is so. Kiln it is.")).isZero();
    assertThat(moves(LINES, "it is so. I it is.")).isEqualTo(5);
    assertThat(moves(LINES, "it is so. i it is.")).isEqualTo(5);
  }

  @Test
  void whichWordsAreWeighedCanBeAsked() {
    Draft draft = Draft.of("Kiln or kiln: I know the kilns");
    Spellings spellings = Grammar.of(List.of()).read(draft, Context.UNKNOWN).spellings();
    WeighedWords weighed = new WeighedWords(draft, spellings);
    assertThat(
            IntStream.range(0, spellings.count())
                .filter(place -> weighed.takes(spellings.key(place), place))
                .mapToObj(place -> spellings.span(place).in(draft)))
        .containsExactly("kiln", "I", "know", "kilns");
  }

  @Test
  void aBodyThatAsksHasWhatAQuestionWeighs() {
    List<String> lines = with(ConcernLexicon.QUESTION, 525);
    assertThat(moves(lines, "it is the kiln.")).isEqualTo(10);
    assertThat(moves(lines, "is it the kiln?")).isEqualTo(15);
    assertThat(moves(lines, "is it the oven? it is the kiln.")).isEqualTo(15);
  }

  @Test
  void theUsualIsTakenOff() {
    assertThat(moves(with(ConcernLexicon.USUAL, 560), "it is the kiln.")).isEqualTo(6);
    assertThat(moves(with(ConcernLexicon.USUAL, 560), "it is the oven.")).isEqualTo(-4);
  }

  @Test
  void ofABodyWithoutAWordThatWeighsNothingIsTold() {
    assertThat(moves(with(ConcernLexicon.USUAL, 560), "it is.")).isZero();
  }

  @Test
  void inALongerBodyAWordTellsLess() {
    assertThat(moves(LINES, "kiln" + others(14))).isEqualTo(10);
    assertThat(moves(LINES, "kiln" + others(29))).isEqualTo(5);
  }

  /** So many different words, each with one of its own, that weigh nothing by themselves. */
  private static String others(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> " o" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "ven")
        .collect(Collectors.joining());
  }
}
