package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lengths of time are asked for, and from which length on none is. */
class AskedTimeTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  private static NamedTime read(String body) {
    return GRAMMAR.read(Draft.of(body), Context.UNKNOWN).time();
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "5, 5", "45, 45", "46, 0"})
  void fiveToFortyFiveMinutesToAPersonAreAskedFor(int minutes, int asked) {
    assertThat(read("Dear Ana, the oven and " + minutes + " minutes.").askedMinutes())
        .isEqualTo(asked);
    assertThat(read("The oven and " + minutes + " minutes.").askedMinutes()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"40, 2400", "41, 0"})
  void moreThanAWeekOfWorkIsNoMeeting(int hours, int asked) {
    assertThat(read("Could you spare me " + hours + " hours?").askedMinutes()).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Could we meet and it is for 20 minutes?                  | 20",
        "Could we meet? It is not for 20 minutes.                 | 0",
        "Could we meet for no more than 20 minutes?               | 20",
        "Could we meet? I waited and then it took 20 minutes.     | 0",
        "Could we meet one evening for 15 minutes?                | 15",
        "Could you spare me an evening?                           | 180",
        "Could we meet, an evening?                               | 0",
        "Could we meet for 20 minutes or for an hour?             | 60",
        "Dear Ana, how does one load a van in 20 minutes?         | 0",
        "Dear Ana, in 20 minutes, I would ask you about the oven. | 20",
        "Could we meet? The bus takes 20 minutes.                 | 0",
      })
  void whatIsToldIsNotAskedFor(String body, int minutes) {
    assertThat(read(body).askedMinutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Could we talk?", "The bus takes 20 minutes.", ""})
  void nothingIsAskedFor(String body) {
    assertThat(read(body).asked()).isEmpty();
  }
}
