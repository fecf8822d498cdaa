package io.meetworthy.outreach.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.meetworthy.outreach.support.Answers;
import io.meetworthy.outreach.support.Contract;
import io.meetworthy.outreach.support.TestDatabase;
import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.text.Wording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft goes in over HTTP, a score card with reasons comes out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckResourceTest {
  private static final String WEAK =
      """
      Hi Dana 👩🏽‍💻,

      I would love to pick your brain 🍜. Could we meet for two hours? Any openings in your team?

      Marta
      """;

  @Test
  void aWeakRequestHearsWhichNoIsLikelyAndWhatHelpsMost() {
    JsonPath check = Answers.checkBody(WEAK).then().statusCode(200).extract().jsonPath();

    assertThat(check.getString("band")).isEqualTo("weak");
    assertThat(check.getString("likelyRefusal.voice")).isNotBlank();
    assertThat(check.getList("findings.rule", String.class)).contains("picks-your-brain");
    int gain = check.getInt("improvements[0].gain");
    assertThat(gain).isPositive();
    assertThat(check.getInt("improvements[0].scoreAfter")).isEqualTo(check.getInt("score") + gain);
    assertThat(check.getList("concerns.concern", String.class))
        .isEqualTo(Concern.all().stream().map(Concern::wireName).toList());
    assertThat(check.getInt("metrics.askedMinutes")).isEqualTo(120);
    assertThat(check.getString("ruleset.hash")).hasSize(64);
    assertThat(check.getMap("$"))
        .containsEntry("decision", null)
        .containsEntry("acceptance", null)
        .containsEntry("clientToken", null);
    assertThat(check.getString("acceptanceReason")).isNotBlank();
  }

  @Test
  void theContractKnowsHowMuchWordingCanMove() {
    JsonNode wording =
        Contract.document().at("/components/schemas/Check/properties").path("wording");
    assertThat(wording.path("minimum").asInt()).isEqualTo(-Wording.MOST_POINTS);
    assertThat(wording.path("maximum").asInt()).isEqualTo(Wording.MOST_POINTS);
  }

  @Test
  void thePriceOfTheTimeStandsBesideWhatIsOffered() {
    Map<String, Object> draft = Map.of("body", WEAK + "In return I will send you my notes.");
    Map<String, Object> reader = Map.of("hourlyRate", 75, "currency", "EUR");
    JsonPath check =
        Answers.check(Map.of("draft", draft, "context", Map.of("recipient", reader))).jsonPath();

    assertThat(check.getInt("price.minutes")).isEqualTo(120);
    assertThat(check.getDouble("price.amount")).isEqualTo(150.0);
    assertThat(check.getString("price.currency")).isEqualTo("EUR");
    assertThat(check.getList("price.offered", String.class)).isNotEmpty();
    assertThat(Answers.checkBody(WEAK).jsonPath().getMap("$")).containsEntry("price", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tone", "ask"})
  void theWordsThatMovedAStandingAreShown(String what) {
    String body = "Thank you for your help! Could you please send me the tide tables of May?";
    JsonPath check = Answers.checkBody(body).jsonPath();
    assertThat(check.getList(what)).hasSizeBetween(1, 5);
    assertThat(body.substring(check.getInt(what + "[0].span.start")))
        .startsWith(check.getString(what + "[0].words"));
    assertThat(check.getInt(what + "[0].moves")).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WEAK,
        "ok",
        "???",
        "Could you spare 15 minutes on Tuesday? I am happy to send you my notes. Thank you!",
        "PICK YOUR BRAIN PICK YOUR BRAIN PICK YOUR BRAIN any openings, any openings, any openings"
      })
  void baseAndPointsAndCapAddUpToTheScore(String body) {
    JsonPath check = Answers.checkBody(body).jsonPath();
    int points = sum(check.getList("findings.points", Integer.class));
    int cap = check.get("cap") == null ? 0 : check.getInt("cap.points");
    assertThat(check.getInt("base") + points + cap).isEqualTo(check.getInt("score"));
  }

  @Test
  void spansReadBackAsTheQuotedWordsInBothUnits() {
    int[] codePoints = WEAK.codePoints().toArray();
    JsonPath utf16 = Answers.checkBody(WEAK).jsonPath();
    JsonPath points =
        Answers.check(Map.of("draft", Map.of("body", WEAK), "spanUnit", "code-point")).jsonPath();

    int findings = utf16.getList("findings").size();
    assertThat(findings).isGreaterThan(2);
    IntStream.range(0, findings)
        .mapToObj(i -> "findings[" + i + "].")
        .forEach(
            finding -> {
              String quote = utf16.getString(finding + "quote");
              int start = utf16.getInt(finding + "span.start");
              int end = utf16.getInt(finding + "span.end");
              assertThat(WEAK.substring(start, end)).isEqualTo(quote);
              int first = points.getInt(finding + "span.start");
              int last = points.getInt(finding + "span.end");
              assertThat(new String(codePoints, first, last - first)).isEqualTo(quote);
            });
  }

  @Test
  void theHeaviestFindingsAreKeptAndTheRestIsAccountedFor() {
    JsonPath all = Answers.checkBody(WEAK).jsonPath();
    JsonPath two =
        Answers.check(Map.of("draft", Map.of("body", WEAK), "maxFindings", 2)).jsonPath();

    List<Integer> points = all.getList("findings.points", Integer.class);
    List<Integer> kept = two.getList("findings.points", Integer.class);
    int heaviest = points.stream().mapToInt(Math::abs).max().orElseThrow();
    assertThat(kept).hasSize(2);
    assertThat(kept.stream().mapToInt(Math::abs).max()).hasValue(heaviest);
    assertThat(two.getString("warnings[0].code")).isEqualTo("findings-omitted");
    assertThat(two.getString("warnings[0].detail"))
        .contains((points.size() - 2) + " lighter", (sum(points) - sum(kept)) + " points");
    assertThat(all.getList("warnings")).isEmpty();
  }

  @Test
  void theSameDraftGetsTheSameBytes() {
    assertThat(Answers.checkBody(WEAK).asByteArray())
        .isEqualTo(Answers.checkBody(WEAK).asByteArray());
  }

  @Test
  void anUnsupportedLanguageGetsNoInventedNumber() {
    JsonPath check =
        Answers.check(Map.of("draft", Map.of("body", "Hätten Sie Zeit?", "locale", "de")))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(check.getMap("$")).containsEntry("score", null).containsEntry("band", null);
    assertThat(check.getString("language.code")).isEqualTo("de");
    assertThat(check.getBoolean("language.supported")).isFalse();
    assertThat(check.getList("findings")).isEmpty();
  }

  @Test
  void theContextIsTakenIntoAccount() {
    String ask = "Could you tell me how you would approach our strategy?";
    Map<String, ?> draft = Map.of("body", ask);
    JsonPath stranger = Answers.check(Map.of("draft", draft)).jsonPath();
    JsonPath close =
        Answers.check(Map.of("draft", draft, "context", Map.of("relationship", "close")))
            .jsonPath();
    assertThat(close.getInt("base")).isGreaterThan(stranger.getInt("base"));
  }

  @Test
  void theTokenComesBackAndTheTextHasAName() {
    JsonPath check =
        Answers.check(Map.of("draft", Map.of("body", "ok"), "clientToken", "a-1")).jsonPath();
    assertThat(check.getString("clientToken")).isEqualTo("a-1");
    // printf '\0ok' | sha256sum
    assertThat(check.getString("textHash"))
        .isEqualTo("ba10a00b624c9f5c27d49982fbf6f333a2270557503ee130a73d693e5d945073");
  }

  @Test
  void theLongestDraftIsAnswered() {
    assertThat(Answers.checkBody("a".repeat(20_000)).statusCode()).isEqualTo(200);
    assertThat(Answers.checkBody("\u20ac".repeat(20_000)).statusCode()).isEqualTo(200);
  }

  private static int sum(List<Integer> points) {
    return points.stream().mapToInt(Integer::intValue).sum();
  }
}
