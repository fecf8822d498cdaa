package io.meetworthy.outreach.key;

import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mechanisms that every stored resource has, shown on the keys. */
@QuarkusTest
class ApiKeyResourceTest {
  private static final String PATH = "/v1/api-keys";

  private static RequestSpecification json() {
    return TestTenants.MAIN.calls().contentType("application/json");
  }

  private static Response post(String name, String idempotencyKey) {
    return json()
        .header("Idempotency-Key", idempotencyKey)
        .body(Map.of("name", name, "scopes", List.of("check")))
        .post(PATH);
  }

  private static Response created() {
    return json()
        .body(Map.of("name", "a key", "scopes", List.of("check")))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  private static Response patch(String path, String ifMatch, String body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", ifMatch)
        .body(body)
        .patch(path);
  }

  @Test
  void aRepeatedRequestGetsTheSameAnswerByteForByte() {
    String key = UUID.randomUUID().toString();
    Response first = post("once", key);
    Response second = post("once", key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.contentType()).isEqualTo(first.contentType());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void anotherRequestWithTheSameKeyIsRefused() {
    String key = UUID.randomUUID().toString();
    assertThat(post("one", key).statusCode()).isEqualTo(201);
    Response other = post("other", key);
    assertThat(assertProblem(other, 422).getString("errors[0].code")).isEqualTo("reused");
    // Somebody else's key of the same text has nothing to do with it.
    Response elsewhere =
        TestTenants.OTHER
            .calls()
            .contentType("application/json")
            .header("Idempotency-Key", key)
            .body(Map.of("name", "other", "scopes", List.of("check")))
            .post(PATH);
    assertThat(elsewhere.statusCode()).isEqualTo(201);
    assertThat(elsewhere.header("Idempotency-Replayed")).isNull();
  }

  @Test
  void aRefusedRequestMayBeRepeatedRight() {
    String key = UUID.randomUUID().toString();
    assertProblem(post(" ", key), 422);
    assertThat(post("right", key).statusCode()).isEqualTo(201);
  }

  @Test
  void fiftyAtOnceMakeOne() throws Exception {
    String key = UUID.randomUUID().toString();
    String name = "fifty " + key;
    List<Response> answers = together(50, () -> post(name, key));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    assertThat(answers.stream().filter(a -> a.header("Idempotency-Replayed") == null)).hasSize(1);
    assertThat(all().stream().filter(name::equals)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\tb", "é"})
  void anIdempotencyKeyThatIsNoneIsRefused(String key) {
    assertProblem(post("a", key), 422);
    assertProblem(post("a", "x".repeat(256)), 422);
  }

  @Test
  void aChangeNeedsTheVersionItIsMeantFor() {
    Response first = created();
    String path = first.header("Location").replaceFirst("^https?://[^/]+", "");
    assertProblem(
        TestTenants.MAIN.calls().contentType("application/json").body("{}").patch(path), 428);
    assertProblem(TestTenants.MAIN.calls().delete(path), 428);
    Response changed = patch(path, first.header("ETag"), "{\"name\":\"renamed\"}");
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.jsonPath().getString("name")).isEqualTo("renamed");
    assertThat(changed.jsonPath().getList("scopes")).containsExactly("check");
    assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
    assertProblem(patch(path, first.header("ETag"), "{\"name\":\"late\"}"), 412);
    assertProblem(
        TestTenants.MAIN.calls().header("If-Match", first.header("ETag")).delete(path), 412);
    assertThat(TestTenants.MAIN.calls().get(path).header("ETag")).isEqualTo(changed.header("ETag"));
  }

  @Test
  void whoHasTheVersionGets304() {
    Response first = created();
    String path = first.header("Location").replaceFirst("^https?://[^/]+", "");
    Response same =
        TestTenants.MAIN.calls().header("If-None-Match", first.header("ETag")).get(path);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.asString()).isEmpty();
    assertThat(TestTenants.MAIN.calls().header("If-None-Match", "\"v99\"").get(path).statusCode())
        .isEqualTo(200);
  }

  @Test
  void ofAHundredChangesWithOneVersionOneWins() throws Exception {
    Response first = created();
    String path = first.header("Location").replaceFirst("^https?://[^/]+", "");
    List<Response> answers =
        together(100, () -> patch(path, first.header("ETag"), "{\"name\":\"mine\"}"));
    assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
    assertThat(answers.stream().filter(a -> a.statusCode() == 412)).hasSize(99);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":null}           | 422 | /name      | required",
        "{\"name\":\"\"}           | 422 | /name      | blank",
        "{\"name\":\"a\\r\\nb\"}   | 422 | /name      | control-character",
        "{\"name\":5}              | 400 | /name      | wrong-type",
        "{\"name\":\"a\\u0000\"}   | 400 | /name      | nul",
        "{\"scopes\":[]}           | 422 | /scopes    | blank",
        "{\"scopes\":[\"x\"]}      | 422 | /scopes/0  | unknown-value",
        "{\"kind\":\"publishable\"} | 422 | /kind     | fixed",
        "{\"secret\":\"x\"}        | 422 | /secret    | unknown-member",
        "{\"secret\":null}         | 422 | /secret    | unknown-member",
        "{\"tenant\":\"x\"}        | 422 | /tenant    | unknown-member",
        "{\"expiresAt\":5}         | 400 | /expiresAt | wrong-type",
        "{\"expiresAt\":\"soon\"}  | 422 | /expiresAt | form"
      })
  void aWrongChangeIsPointedAt(String body, int status, String pointer, String code) {
    String path = created().header("Location").replaceFirst("^https?://[^/]+", "");
    assertFault(patch(path, "*", body), status, pointer, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "null", "5", "{\"a\":1,\"a\":2}", "{"})
  void aChangeThatIsNoObjectIsRefused(String body) {
    String path = created().header("Location").replaceFirst("^https?://[^/]+", "");
    assertProblem(patch(path, "*", body), 400);
  }

  @Test
  void aRevokedKeyIsThereToBeReadAlone() {
    String path = created().header("Location");
    for (int twice = 0; twice < 2; twice++) {
      Response ended = TestTenants.MAIN.calls().header("If-Match", "*").delete(path);
      assertThat(ended.statusCode()).isEqualTo(204);
    }
    assertProblem(json().body("{}").post(path + "/rotate"), 409);
    assertProblem(patch(path, "*", "{\"name\":\"alive\"}"), 409);
    assertThat(TestTenants.MAIN.calls().get(path).jsonPath().getString("name")).isEqualTo("a key");
  }

  @Test
  void nullClears() {
    Response first =
        json()
            .body(
                Map.of(
                    "name", "ends",
                    "scopes", List.of("check"),
                    "expiresAt", "2099-01-01T00:00:00+01:00"))
            .post(PATH);
    assertThat(first.jsonPath().getString("apiKey.expiresAt")).isEqualTo("2098-12-31T23:00:00Z");
    String path = first.header("Location").replaceFirst("^https?://[^/]+", "");
    Response changed = patch(path, "*", "{\"expiresAt\":null}");
    assertThat(changed.jsonPath().getString("expiresAt")).isNull();
    assertThat(changed.jsonPath().getString("name")).isEqualTo("ends");
  }

  @Test
  void walkingThePagesSeesEachRowOnceWhateverIsAdded() {
    IntStream.range(0, 7).forEach(i -> created());
    List<String> before = all();
    List<String> walked = new ArrayList<>();
    String next = PATH + "?limit=3";
    while (next != null) {
      Response page = TestTenants.MAIN.calls().urlEncodingEnabled(false).get(next);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      assertThat(page.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(3);
      walked.addAll(page.jsonPath().getList("items.id", String.class));
      created();
      String link = page.header("Link");
      assertThat(link == null).isEqualTo(page.jsonPath().getString("nextCursor") == null);
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(walked).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(before.size());
  }

  @Test
  void aCursorIsOfUseForItsOwnListAlone() {
    IntStream.range(0, 2).forEach(i -> created());
    String cursor =
        TestTenants.MAIN.calls().get(PATH + "?limit=1").jsonPath().getString("nextCursor");
    assertThat(TestTenants.MAIN.calls().get(PATH + "?cursor=" + cursor).statusCode())
        .isEqualTo(200);
    Stream.of(
            TestTenants.OTHER.calls().get(PATH + "?cursor=" + cursor),
            TestTenants.MAIN.calls().get("/v1/audit-events?cursor=" + cursor),
            TestTenants.MAIN.calls().get(PATH + "?cursor=A" + cursor),
            TestTenants.MAIN.calls().get(PATH + "?cursor=" + cursor.substring(1)),
            TestTenants.MAIN.calls().get(PATH + "?cursor="),
            TestTenants.MAIN.calls().get(PATH + "?cursor=x"))
        .forEach(
            response ->
                assertThat(assertProblem(response, 422).getString("errors[0].parameter"))
                    .isEqualTo("cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=-1",
        "limit=abc",
        "limit=1e9",
        "limit=",
        "limit=99999999999",
        "limit=1&limit=2",
        "limit[]=1",
        "sort=id",
        "cursor=%00"
      })
  void aBadPageIsRefused(String query) {
    assertProblem(TestTenants.MAIN.calls().urlEncodingEnabled(false).get(PATH + "?" + query), 422);
  }

  @Test
  void whatWasDoneIsInTheAuditEventsWithoutNames() {
    Response made = created();
    String id = made.jsonPath().getString("apiKey.id");
    Response events =
        TestTenants.MAIN.calls().get("/v1/audit-events?action=api-key.created&limit=1");
    assertThat(events.statusCode()).as(events.asString()).isEqualTo(200);
    assertThat(events.jsonPath().getString("items[0].subject")).isEqualTo(id);
    assertThat(events.jsonPath().getString("items[0].requestId"))
        .isEqualTo(made.header("X-Request-Id"));
    assertThat(TestTenants.MAIN.key())
        .contains("_" + events.jsonPath().getString("items[0].actor") + "_");
    assertThat(events.asString()).doesNotContain("a key");
  }

  private static List<String> all() {
    List<String> names = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          TestTenants.MAIN
              .calls()
              .get(PATH + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      names.addAll(page.jsonPath().getList("items.name", String.class));
      cursor = page.jsonPath().getString("nextCursor");
    }
    return names;
  }

  /** All at once; who is told to come back comes back. */
  private static List<Response> together(int times, Callable<Response> call) throws Exception {
    Callable<Response> patient =
        () -> {
          Response answer = call.call();
          while (answer.header("Retry-After") != null) {
            Thread.sleep(100);
            answer = call.call();
          }
          return answer;
        };
    ExecutorService callers = Executors.newFixedThreadPool(times);
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : callers.invokeAll(Collections.nCopies(times, patient))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      callers.shutdownNow();
    }
  }
}
