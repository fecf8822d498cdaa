package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two services on one database act as one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoReplicasIT {
  private static final int CHECKS_PER_MINUTE = 400;
  private static final String NEW_KEY = "{\"name\":\"%s\",\"scopes\":[\"read\"]}";
  // Where i and I are two letters and the day begins first.
  private static final String ELSEWHERE =
      "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati";
  private static final String NEW_REQUEST =
      "{\"contactId\":\"%s\",\"draft\":{\"body\":\"Could we meet for 15 minutes?\"}%s}";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final List<RunningService> replicas = new ArrayList<>();
  private final Cluster cluster;

  TwoReplicasIT() throws Exception {
    Binaries binaries = Binaries.unpackedIn(Places.usual().cache(), Account.ofThisProcess());
    cluster = new Cluster(directory.path().resolve("theirs"), binaries, Durability.FOR_TESTS);
  }

  @BeforeAll
  void start() throws Exception {
    cluster.create();
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:" + cluster.start() + "/postgres",
            "QUARKUS_DATASOURCE_USERNAME",
            Cluster.SUPERUSER,
            "QUARKUS_DATASOURCE_PASSWORD",
            cluster.superuserPassword().value(),
            "MEETWORTHY_RATE_CHECKS_PER_MINUTE",
            "" + CHECKS_PER_MINUTE);
    for (String place : List.of("", ELSEWHERE)) {
      Map<String, String> there = new HashMap<>(environment);
      there.put("JAVA_TOOL_OPTIONS", place);
      replicas.add(RunningService.start(directory.path(), there));
    }
  }

  @AfterAll
  void stop() throws Exception {
    for (RunningService replica : replicas) {
      replica.close();
    }
    cluster.stop();
    directory.close();
  }

  @Test
  void aRevokedKeyIsDeadEverywhereWithinFiveSeconds() throws Exception {
    HttpResponse<String> made = send(post(0, NEW_KEY.formatted("to be revoked")));
    JsonNode issued = JSON.readTree(made.body());
    String key = issued.path("key").asText();
    for (RunningService replica : replicas) {
      assertThat(send(replica.request("/v1/me", key)).statusCode()).isEqualTo(200);
    }
    String path = "/v1/api-keys/" + issued.at("/apiKey/id").asText();
    HttpRequest.Builder revoke = replicas.get(0).request(path).header("If-Match", "*").DELETE();
    assertThat(send(revoke).statusCode()).isEqualTo(204);
    long revoked = System.nanoTime();

    assertThat(send(replicas.get(0).request("/v1/me", key)).statusCode()).isEqualTo(401);
    while (send(replicas.get(1).request("/v1/me", key)).statusCode() != 401) {
      assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(Duration.ofSeconds(5));
      Thread.sleep(100);
    }
  }

  @Test
  void ofFiftyRepeatsOnEitherOneHasAnEffect() throws Exception {
    String name = "made once";
    List<HttpResponse<String>> answers =
        together(
            50,
            i ->
                () ->
                    patiently(
                        post(i, NEW_KEY.formatted(name)).header("Idempotency-Key", "the same")));
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    String keys = send(replicas.get(1).request("/v1/api-keys?limit=200")).body();
    assertThat(JSON.readTree(keys).findValuesAsText("name").stream().filter(name::equals))
        .hasSize(1);
  }

  @Test
  void ofFiftyPeopleAndRequestsWithOneKeyThereIsOne() throws Exception {
    String contact = "{\"name\":\"Only one\",\"tags\":[\"once\"]}";
    String one = madeOnce("/v1/contacts", contact, "/v1/contacts?tag=once");
    String request = NEW_REQUEST.formatted(one, ",\"tags\":[\"once\"]");
    madeOnce("/v1/meeting-requests", request, "/v1/meeting-requests?tag=once");
  }

  /** The id of the one that fifty parallel posts make. */
  private String madeOnce(String path, String body, String list) throws Exception {
    List<HttpResponse<String>> answers =
        together(
            50,
            i -> () -> patiently(post(i, path, body).header("Idempotency-Key", "once " + path)));
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    for (RunningService replica : replicas) {
      assertThat(JSON.readTree(replica.get(list)).path("items")).hasSize(1);
    }
    return JSON.readTree(answers.get(0).body()).path("id").asText();
  }

  @Test
  void ofAHundredChangesOnEitherOneWins() throws Exception {
    HttpResponse<String> key = send(post(0, NEW_KEY.formatted("to be changed")));
    assertOneWins(
        "/v1/api-keys/" + JSON.readTree(key.body()).at("/apiKey/id").asText(),
        "{\"name\":\"changed\"}");
    String contact = made("/v1/contacts", "{\"name\":\"To be changed\"}");
    assertOneWins(contact, "{\"notes\":\"changed\"}");
    assertOneWins(requested(contact), "{\"notes\":\"changed\"}");
  }

  private void assertOneWins(String path, String change) throws Exception {
    HttpResponse<String> read = send(replicas.get(1).request(path));
    String version = read.headers().firstValue("ETag").orElseThrow();
    List<Integer> answers =
        together(
            100,
            i ->
                () ->
                    patiently(
                            replicas
                                .get(i % 2)
                                .request(path)
                                .header("If-Match", version)
                                .header("Content-Type", "application/merge-patch+json")
                                .method("PATCH", BodyPublishers.ofString(change)))
                        .statusCode());
    assertThat(answers.stream().filter(status -> status == 200)).as(path).hasSize(1);
    assertThat(answers.stream().filter(status -> status == 412)).as(path).hasSize(99);
  }

  private String made(String path, String body) throws Exception {
    return made(0, path, body);
  }

  private String made(int replica, String path, String body) throws Exception {
    HttpResponse<String> answer = send(post(replica, path, body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return path + "/" + JSON.readTree(answer.body()).path("id").asText();
  }

  private String requested(String contact) throws Exception {
    return made("/v1/meeting-requests", requestTo(contact));
  }

  /** One is recorded, and every other caller hears on either what the request has become. */
  @Test
  void ofFiftyTransitionsOnEitherOneWins() throws Exception {
    String request = requested(made("/v1/contacts", "{\"name\":\"To be asked\"}"));
    made(request + "/transitions", "{\"to\":\"sent\"}");
    List<String> outcomes = List.of("accepted", "declined");
    List<HttpResponse<String>> answers =
        together(
            50,
            i ->
                () ->
                    patiently(
                        post(
                            i,
                            request + "/transitions",
                            "{\"to\":\"" + outcomes.get(i / 2 % 2) + "\"}")));
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 409)).hasSize(49);
    String state = JSON.readTree(replicas.get(0).get(request)).path("state").asText();
    assertThat(outcomes).contains(state);
    for (HttpResponse<String> answer : answers) {
      if (answer.statusCode() == 409) {
        assertThat(JSON.readTree(answer.body()).path("currentState").asText()).isEqualTo(state);
      }
    }
    assertThat(JSON.readTree(replicas.get(1).get(request + "/transitions")).path("items"))
        .hasSize(2);
  }

  /** The language and the clock of the machine are nobody's business. */
  @Test
  void whereAReplicaRunsMakesNoDifference() throws Exception {
    for (int i = 0; i < 2; i++) {
      String name = "INGRID LIMA " + i;
      String contact = made(i, "/v1/contacts", "{\"name\":\"" + name + "\",\"tags\":[\"TITLE\"]}");
      String request = made(i, "/v1/meeting-requests", requestTo(contact));
      made(
          i, request + "/transitions", "{\"to\":\"sent\",\"occurredAt\":\"2026-01-02T23:30:00Z\"}");
      for (String path :
          List.of(
              contact,
              request,
              request + "/follow-ups",
              request + "/transitions",
              "/v1/contacts?q=ingrid%20lima",
              "/v1/contacts?tag=title",
              "/v1/follow-ups?due=2026-01-09",
              "/v1/exports/contacts.csv",
              "/v1/exports/requests.csv",
              "/v1/stats/acceptance?groupBy=channel")) {
        assertThat(replicas.get(1).get(path)).as(path).isEqualTo(replicas.get(0).get(path));
      }
      assertThat(replicas.get(i).get("/v1/contacts?q=ingrid")).contains(name);
    }
    String text = "I WILL BE IN ISTANBUL. COULD WE MEET ON 5 JANUARY FOR FIFTEEN MINUTES?";
    assertThat(replicas.get(1).check(text)).isEqualTo(replicas.get(0).check(text));
  }

  private static String requestTo(String contact) {
    return NEW_REQUEST.formatted(contact.substring(contact.lastIndexOf('/') + 1), "");
  }

  @Test
  void bothTogetherLetThroughWhatIsDue() throws Exception {
    // In one window, which is a minute of the clock.
    while (LocalTime.now(ZoneOffset.UTC).getSecond() > 40) {
      Thread.sleep(500);
    }
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 2 * CHECKS_PER_MINUTE; i++) {
      HttpRequest.Builder check =
          replicas
              .get(i % 2)
              .request("/v1/checks")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{\"draft\":{\"body\":\"Could we meet?\"}}"));
      answers.add(send(check).statusCode());
    }
    assertThat(answers).containsOnly(200, 429);
    assertThat((int) answers.stream().filter(status -> status == 200).count())
        .isBetween(CHECKS_PER_MINUTE * 9 / 10, CHECKS_PER_MINUTE);
  }

  private HttpRequest.Builder post(int replica, String body) {
    return post(replica, "/v1/api-keys", body);
  }

  private HttpRequest.Builder post(int replica, String path, String body) {
    return replicas
        .get(replica % 2)
        .request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Who is told to come back comes back. */
  private HttpResponse<String> patiently(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = send(request);
    while (answer.headers().firstValue("Retry-After").isPresent()) {
      Thread.sleep(100);
      answer = send(request);
    }
    return answer;
  }

  private static <T> List<T> together(int times, IntFunction<Callable<T>> call) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(times);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer :
          callers.invokeAll(IntStream.range(0, times).mapToObj(call).toList())) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      callers.shutdownNow();
    }
  }
}
