package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Concern;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lexicon of concerns knows its lines, its words and its pairs. */
class ConcernLexiconTest {
  private static final int LAST = Concern.all().size();
  private static final List<String> LINES =
      List.of(
          line("kiln,kilns", 1),
          line("blue", 100),
          line("blue kiln", 200),
          line(ConcernLexicon.OTHER, 300),
          line(ConcernLexicon.USUAL, 400),
          line(ConcernLexicon.QUESTION, 500));
  private final ConcernLexicon lexicon = ConcernLexicon.of(LINES);

  /** A line whose weights count up from the first. */
  private static String line(String words, int first) {
    StringBuilder line = new StringBuilder(words);
    for (int column = 0; column <= LAST; column++) {
      line.append('\t').append(first + column);
    }
    return line.toString();
  }

  private int row(String word) {
    return lexicon.row(Spellings.key(word));
  }

  @Test
  void keepsItsLines() {
    assertThat(lexicon.lines()).isEqualTo(LINES);
    assertThat(lexicon.size()).isEqualTo(6);
    assertThat(lexicon.words()).contains("kiln", "kilns", "blue", "the").doesNotContain("oven");
  }

  @Test
  void theFormsOfAWordShareTheirRow() {
    assertThat(row("kilns")).isEqualTo(row("kiln")).isPositive();
    assertThat(lexicon.weight(row("kiln"), 0)).isEqualTo(1);
    assertThat(lexicon.weight(row("blue"), LAST)).isEqualTo(100 + LAST);
  }

  @Test
  void allOtherWordsShareOneLineButThoseOfGrammarWeighNothing() {
    assertThat(row("oven")).isZero();
    assertThat(lexicon.weight(row("oven"), 2)).isEqualTo(302);
    assertThat(row("the")).isEqualTo(ConcernLexicon.PASSED);
    assertThat(ConcernLexicon.weighs("the")).isFalse();
    assertThat(ConcernLexicon.weighs("kiln")).isTrue();
  }

  @Test
  void twoWordsHaveARowInTheirOrderOnly() {
    int pair = lexicon.row(row("blue"), row("kilns"));
    assertThat(lexicon.weight(pair, 1)).isEqualTo(201);
    assertThat(lexicon.row(row("kiln"), row("blue"))).isEqualTo(KeyTable.NONE);
    assertThat(lexicon.row(row("blue"), row("blue"))).isEqualTo(KeyTable.NONE);
  }

  @Test
  void theUsualAndAQuestionHaveWeightsOfTheirOwn() {
    assertThat(lexicon.usual(0)).isEqualTo(400);
    assertThat(lexicon.usual(LAST)).isEqualTo(400 + LAST);
    assertThat(lexicon.question(0)).isEqualTo(500);
    assertThat(lexicon.question(LAST)).isEqualTo(500 + LAST);
  }
}
