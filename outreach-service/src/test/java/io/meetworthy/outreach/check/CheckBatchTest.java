package io.meetworthy.outreach.check;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many checks at once answer as each would by itself. */
@QuarkusTest
class CheckBatchTest {
  private static final String GOOD = "{\"draft\":{\"body\":\"Could we meet for 15 minutes?\"}}";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is wrong with one of them, and the status it gets. */
  private static final List<String> BAD =
      List.of(
          "{}",
          "5",
          "null",
          "[]",
          "\"text\"",
          "{\"draft\":{\"body\":\"a\"},\"draft\":{\"body\":\"b\"}}",
          "{\"draft\":{\"body\":\"a\\u0000\"}}",
          "{\"draft\":{\"body\":\"\\ud800\"}}",
          "{\"draft\":{\"body\":\"a\"},\"score\":100}",
          "{\"draft\":{\"body\":\"a\"},\"ruleset\":\"1999.1\"}",
          "[".repeat(40) + "]".repeat(40));

  private static Response byItself(String body) {
    return post("/v1/checks", "application/json", body);
  }

  private static Response post(String type, String body) {
    return post("/v1/checks/batch", type, body);
  }

  /** As one who has no key, and so no outcomes to learn from. */
  private static Response post(String path, String type, String body) {
    return given()
        .contentType(type + "; charset=utf-8")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path);
  }

  private static String several() {
    return BAD.stream().map(bad -> bad + "," + GOOD).collect(Collectors.joining(","));
  }

  @Test
  void eachGetsWhatItWouldGetByItself() throws Exception {
    Response answer = post("application/json", "[" + several() + "]");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    JsonNode items = JSON.readTree(answer.asString()).path("items");
    JsonNode alone = JSON.readTree(byItself(GOOD).asString());
    assertThat(items).hasSize(2 * BAD.size());
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      assertThat(item.path("index").asInt()).isEqualTo(i);
      if (i % 2 == 1) {
        assertThat(item.path("status").asInt()).isEqualTo(200);
        assertThat(item.path("check")).isEqualTo(alone);
        continue;
      }
      Response itself = byItself(BAD.get(i / 2));
      JsonNode problem = JSON.readTree(itself.asString());
      assertThat(item.path("status").asInt()).as(BAD.get(i / 2)).isEqualTo(itself.statusCode());
      assertThat(item.at("/problem/detail")).isEqualTo(problem.path("detail"));
      assertThat(item.at("/problem/errors")).isEqualTo(problem.path("errors"));
    }
  }

  @Test
  void linesGetLines() throws Exception {
    Response answer = post("application/x-ndjson", GOOD + "\r\n\n{\"draft\":\n" + GOOD);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/x-ndjson");
    List<String> lines = answer.asString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(0)).path("status").asInt()).isEqualTo(200);
    assertThat(JSON.readTree(lines.get(1)).path("status").asInt()).isEqualTo(400);
    assertThat(JSON.readTree(lines.get(2)).path("index").asInt()).isEqualTo(2);
  }

  @Test
  void aLineThatIsNotUtf8HarmsItselfAlone() throws Exception {
    byte[] body = (GOOD + "\n\"x\"\n" + GOOD).getBytes(StandardCharsets.UTF_8);
    body[GOOD.length() + 2] = (byte) 0xC0;
    List<String> lines =
        given()
            .contentType("application/x-ndjson; charset=utf-8")
            .body(body)
            .post("/v1/checks/batch")
            .asString()
            .lines()
            .toList();
    assertThat(JSON.readTree(lines.get(1)).at("/problem/detail").asText()).contains("UTF-8");
    assertThat(JSON.readTree(lines.get(2)).path("status").asInt()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[", "[{}", "[{}]x", "[{},]", "[{} {}]", "[NaN]"})
  void whatIsNoArrayIsRefusedAsAWhole(String body) {
    assertProblem(post("application/json", body), 400);
  }

  @Test
  void anEmptyBatchHasAnEmptyAnswer() {
    assertThat(post("application/json", "[]").asString()).isEqualTo("{\"items\":[]}");
    assertThat(post("application/x-ndjson", "\n").asString()).isBlank();
  }

  @Test
  void aThousandGoAndOneMoreDoesNot() {
    String thousand = String.join(",", Collections.nCopies(1_000, GOOD));
    Response answer = post("application/json", "[" + thousand + "]");
    assertThat(answer.jsonPath().getList("items.status")).hasSize(1_000).containsOnly(200);
    assertThat(answer.jsonPath().getList("items.index"))
        .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    assertProblem(post("application/json", "[" + thousand + "," + GOOD + "]"), 422);
  }

  @Test
  void moreThanFourMebibytesAreTooMuch() {
    assertProblem(post("application/json", "[\"" + "x".repeat(4 * 1024 * 1024) + "\"]"), 413);
  }

  @Test
  void otherTypesAreRefused() {
    assertProblem(post("text/plain", "[]"), 415);
  }
}
