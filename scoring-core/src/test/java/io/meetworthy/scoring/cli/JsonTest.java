package io.meetworthy.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Cap;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Objection;
import io.meetworthy.scoring.Refusal;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score card in JSON, member by member. */
class JsonTest {
  private static final Ruleset RULESET = Ruleset.of("7", List.of());
  private static final String CONCERNS =
      "\"concerns\":[{\"concern\":\"does-not-know-you\",\"standing\":70},"
          + "{\"concern\":\"has-no-time\",\"standing\":30}]";

  @Test
  void hasEveryMember() {
    Finding soon = Cards.on(Cards.HURRIES, Field.SUBJECT, "Soon", -5);
    Refusal no = new Refusal(Objection.HAS_NO_TIME, "It hurries.");
    ScoreCard card = Cards.card(Optional.of(new Cap("scale", 3)), Optional.of(no), soon);
    assertThat(Json.of("a.txt", RULESET, card, List.of(Cards.gaining(soon, 5))))
        .isEqualTo(
            "{\"file\":\"a.txt\",\"score\":40,\"band\":\"weak\",\"base\":42,\"wording\":-2,"
                + "\"cap\":{\"name\":\"scale\",\"points\":3},"
                + "\"likelyRefusal\":{\"concern\":\"has-no-time\","
                + "\"voice\":\"I don't have time.\",\"why\":\"It hurries.\"},"
                + CONCERNS
                + ",\"findings\":[{\"rule\":\"hurries\",\"concern\":\"has-no-time\","
                + "\"type\":\"slip\",\"points\":-5,\"field\":\"subject\","
                + "\"span\":{\"start\":0,\"end\":4},\"quote\":\"Soon\","
                + "\"message\":\"\\u201cSoon\\u201d hurries them.\"}],"
                + "\"improvements\":[{\"rule\":\"hurries\",\"advice\":\"Leave them time.\","
                + "\"gain\":5,\"scoreAfter\":45}],"
                + "\"ruleset\":{\"version\":\"7\",\"hash\":\""
                + RULESET.hash()
                + "\"}}");
  }

  @Test
  void whatThereIsNotIsNullOrAnEmptyList() {
    ScoreCard card = Cards.card(Optional.empty(), Optional.empty());
    assertThat(Json.of("-", RULESET, card, List.of()))
        .contains("\"cap\":null,\"likelyRefusal\":null," + CONCERNS + ",\"findings\":[]")
        .contains("\"improvements\":[],\"ruleset\":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` ~`|` ~`",
        "`\u001f\u007f`|`\\u001f\\u007f`",
        "`a\nb\tc`|`a\\u000ab\\u0009c`",
        "`é’\uD83D\uDE42`|`\\u00e9\\u2019\\ud83d\\ude42`",
        "`\"\\`|`\\\"\\\\`"
      })
  void everythingOutsidePlainAsciiIsEscaped(String text, String json) {
    assertThat(Json.text(text)).isEqualTo('"' + json + '"');
  }
}
