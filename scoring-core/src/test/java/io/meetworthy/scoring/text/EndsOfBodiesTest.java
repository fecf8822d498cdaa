package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies begin and end, and where in them something is missing. */
class EndsOfBodiesTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  private static Reading read(String body) {
    return GRAMMAR.read(Draft.of(body), Context.UNKNOWN);
  }

  /** The text with a stroke where the gap is. */
  private static String shown(String body, List<Evidence> gap) {
    assertThat(gap).hasSize(1);
    Span span = gap.get(0).span();
    assertThat(span.field()).isEqualTo(Field.BODY);
    return body.substring(0, span.start()) + "/" + body.substring(span.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could we talk?/",
        "Could we talk?/\n\nBest regards,\nMarta",
        "Could we talk?/ Thanks, Marta",
        "Could we talk?/\nMarta",
        "Could we talk?/\nMarta.",
        "Could we talk?\nIt is (all).\")/\n\nRegards",
        "Could we talk? It is me, Marta/",
        "Could we talk?/\n\nMarta Reyes, baker in Ghent",
        "/Regards, Marta",
        "/"
      })
  void whatIsMissingGoesBeforeTheSignOff(String marked) {
    String body = marked.replace("/", "");
    assertThat(shown(body, read(body).gap())).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Ana,/ could we talk?",
        "Dear Ms. Reyes,/\n\nI write.",
        "Hello!/ I write.",
        "/Could we talk?",
        "Hi Ana could we/ talk?",
        "/"
      })
  void whatBelongsAfterTheGreetingGoesThere(String marked) {
    String body = marked.replace("/", "");
    assertThat(shown(body, read(body).gapAfterGreeting())).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "0, It is me./ Are you here? Yes",
    "2, It is me./ Are you here? Yes",
    "3, It is me. Are you here?/ Yes",
    "6, It is me. Are you here? Yes/",
    "99, It is me. Are you here? Yes/"
  })
  void whatBelongsToASentenceGoesToItsEnd(int word, String marked) {
    String body = marked.replace("/", "");
    assertThat(shown(body, read(body).gapAfterWord(word))).isEqualTo(marked);
  }

  @Test
  void wordsAreCountedFromTheBody() {
    Draft draft = Draft.of("It is me. Are you here?").with(Field.SUBJECT, "One two three");
    Reading reading = GRAMMAR.read(draft, Context.UNKNOWN);
    assertThat(reading.gapAfterWord(0)).containsExactly(Evidence.Gap.at(Field.BODY, 9));
    assertThat(reading.gapAtStart(Field.SUBJECT))
        .containsExactly(Evidence.Gap.at(Field.SUBJECT, 0));
    assertThat(reading.wordCount()).isEqualTo(6);
    assertThat(reading.sentenceCount()).isEqualTo(2);
    assertThat(reading.questionCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could we talk? Regards",
        "Could we talk?\nBest regards,\nMarta Reyes",
        "Could we talk? Marta",
        "Could we talk?\nMarta, head of the bakery",
        "Could we talk?\nKoko",
        "Could we talk?\nMarta one two three four five six",
        "Could we talk? I am Marta.",
        "Could we talk? Regards and one two three four five six seven eight nine ten"
      })
  void signed(String body) {
    assertThat(read(body).isSigned()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Could we talk?",
        "Regards to your team, which I have met in May at the old mill. Could we talk?",
        "Could we talk?\nI met Marta there.",
        "Could we talk? It is about the bread",
        "Could we talk?\nMarta one two three four five six seven",
        "Could we talk? Regards and one two three four five six seven eight nine ten to",
        "Marta and the bread"
      })
  void notSigned(String body) {
    assertThat(read(body).isSigned()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We ARE NOT YOUR team            | ARE NOT YOUR",
        "WE ARE I NOT here               | WE ARE I NOT",
        "We ARE NOT your TEAM HERE       |",
        "You know!!! Yes                 | know!!!",
        "You know!?! Yes                 | know!?!",
        "You know??? Yes                 |",
        "You know!! Yes                  |",
        "Yes!!!!                         | Yes!!!!",
      })
  void shouts(String body, String shouted) {
    List<String> found =
        read(body).shouts().stream().map(of -> of.span().in(Draft.of(body))).toList();
    assertThat(found).isEqualTo(shouted == null ? List.of() : List.of(shouted));
  }

  @Test
  void aShoutEndsWithItsField() {
    Draft draft = Draft.of("NOW COME").with(Field.SUBJECT, "PLEASE HELP");
    assertThat(GRAMMAR.read(draft, Context.UNKNOWN).shouts()).isEmpty();
    Draft loud = draft.with(Field.SUBJECT, "PLEASE HELP ME");
    assertThat(GRAMMAR.read(loud, Context.UNKNOWN).shouts())
        .containsExactly(new Evidence.Quote(new Span(Field.SUBJECT, 0, 14)));
  }

  @ParameterizedTest
  @CsvSource({"Ana,true", "Reyes,true", "ana,true", "Ana María,true", "Rey,false", "'',false"})
  void aPartOfANameStandsInTheText(String name, boolean stands) {
    assertThat(read("I met Ana Reyes there.").mentions(name)).isEqualTo(stands);
  }
}
