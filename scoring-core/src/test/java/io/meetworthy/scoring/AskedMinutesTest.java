package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The minutes that a draft asks for, and not those that it tells of. */
class AskedMinutesTest {
  private static final Ruleset RULESET = Compiled.RULES;

  private static int askedMinutes(String body) {
    return ((ScoreCard) RULESET.score(Draft.of(body), Context.UNKNOWN)).metrics().askedMinutes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 | Would you let me ask, in fifteen minutes by video, how you chose its name?",
        "20 | I should like to hear from you, in 20 minutes by phone, which alerts you switched off.",
        "20 | I would be glad to know in twenty minutes how you keep the crows off.",
        "15 | I would like to ask you over a 15-minute call how you say no to a client.",
        "15 | I would be glad to ask. A quarter of an hour on the phone would be wonderful.",
        "20 | Would twenty minutes at your workshop be possible on the 2nd or 3rd?",
        "15 | Would a quarter of an hour on Wednesday or Thursday be possible?",
        "15 | Might fifteen minutes on Thursday work, by phone?",
        "10 | I have one question about shelf life, ten minutes by phone?",
        "15 | Might I have fifteen minutes after the holidays?",
        "15 | A talk with you, of fifteen minutes, would help us.",
        "30 | May I visit you for half an hour, before your shift?",
        "15 | Might I stop by for fifteen minutes to hear which words they need?",
        "20 | I can do 20 minutes by phone before 9. Could we talk?",
        "10 | I would be grateful for ten minutes after the service.",
        "15 | Could I ring you one evening for 15 minutes about the sounds it made?",
        "10 | Might I telephone you about it one morning for ten minutes?",
        "15 | Have you a quarter of an hour on the 2nd?",
        "15 | Hi Ana, could you pick fifteen minutes that suit you?",
        "20 | Could you suggest 20 minutes on Tuesday?"
      })
  void asks(int minutes, String body) {
    assertThat(askedMinutes(body)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have to leave in fifteen minutes. Could we meet on Tuesday?",
        "It took us ten minutes on the phone to find the fault. Could we meet on Tuesday?",
        "We solved it in twenty minutes. Could we talk?",
        "My shift ends in two hours. Could I call you?",
        "The bus takes 40 minutes. Could we talk at your office?",
        "I waited half an hour on the phone yesterday. May we meet?"
      })
  void tells(String body) {
    assertThat(askedMinutes(body)).isZero();
  }
}
