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

/** Which lengths of time stand in a wording, and which are longer than others. */
class MentionsTest {
  private static final Phrases REST =
      Phrases.anyOf("rest for {length}", "{length} of rest", "rest now");
  private static final Grammar GRAMMAR = Grammar.of(List.of(REST));

  private static NamedTime read(Draft draft) {
    return GRAMMAR.read(draft, Context.UNKNOWN).time();
  }

  private static List<String> words(Draft draft, List<Mention> mentions) {
    return Mention.quotes(mentions).stream()
        .map(quote -> ((Evidence.Quote) quote).span().in(draft))
        .toList();
  }

  private static List<String> within(Draft draft) {
    NamedTime time = read(draft);
    return words(draft, time.within(time.lengths(), REST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I rest for 20 minutes.                                  | 20 minutes",
        "I had 20 minutes of rest.                               | 20 minutes",
        "It took 20 minutes.                                     |",
        "I rest now.                                             |",
        "I rest now. It took 20 minutes.                         |",
        "It took 20 minutes. I rest now.                         |",
        "It took 5 minutes. I rest for 20 minutes, not 9 minutes.| 20 minutes",
        "I rest now, rest for 5 minutes, and had 6 minutes of rest.| 5 minutes;6 minutes",
        "I rest for 5 minutes, it took 7 minutes, I rest for 6 minutes.| 5 minutes;6 minutes",
      })
  void aLengthStandsInAWordingThatHoldsIt(String body, String lengths) {
    assertThat(within(Draft.of(body)))
        .isEqualTo(lengths == null ? List.of() : List.of(lengths.split(";")));
  }

  @Test
  void aWordingOfOneFieldHoldsNothingOfTheOther() {
    assertThat(within(Draft.of("5 minutes.").with(Field.SUBJECT, "I rest for 20 minutes")))
        .containsExactly("20 minutes");
    assertThat(within(Draft.of("Rest for 20 minutes.").with(Field.SUBJECT, "Will it be 5 minutes")))
        .containsExactly("20 minutes");
    assertThat(within(Draft.of("I rest for 20 minutes.").with(Field.SUBJECT, "Rest for 5 minutes")))
        .containsExactly("5 minutes", "20 minutes");
    String late = "This was in the morning of a long day and it took 5 minutes";
    assertThat(within(Draft.of("Rest for 20 minutes.").with(Field.SUBJECT, late)))
        .containsExactly("20 minutes");
  }

  @ParameterizedTest
  @CsvSource({"19, 2", "20, 1", "59, 1", "60, 0"})
  void thoseAskedForBeyondALengthAreLonger(int minutes, int longer) {
    Draft draft = Draft.of("Could we meet for 20 minutes or for an hour?");
    assertThat(read(draft).askedBeyond(minutes)).hasSize(longer);
    assertThat(words(draft, read(draft).askedBeyond(20))).containsExactly("an hour");
  }

  @Test
  void aMentionIsQuotedWhereItStands() {
    Draft draft = Draft.of("It took 5 minutes.");
    assertThat(Mention.quotes(read(draft).lengths()))
        .containsExactly(new Evidence.Quote(new Span(Field.BODY, 8, 17)));
  }
}
