package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.correct;
import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.move;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.request.RequestCalls.send;
import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can happen to a request, in which order, and how a mistake is put right. */
@QuarkusTest
class StateMachineTest {
  /** A way into each state; both as the contract tells, not as the code does. */
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "draft", List.of(),
          "sent", List.of("sent"),
          "accepted", List.of("sent", "accepted"),
          "declined", List.of("sent", "declined"),
          "no-answer", List.of("sent", "no-answer"),
          "met", List.of("sent", "accepted", "met"),
          "thanked", List.of("sent", "accepted", "met", "thanked"),
          "cancelled", List.of("sent", "accepted", "cancelled"),
          "withdrawn", List.of("withdrawn"));

  private static final Map<String, List<String>> NEXT =
      Map.of(
          "draft", List.of("sent", "withdrawn"),
          "sent", List.of("accepted", "declined", "no-answer", "withdrawn"),
          "accepted", List.of("met", "cancelled"),
          "declined", List.of(),
          "no-answer", List.of("accepted", "declined"),
          "met", List.of("thanked"),
          "thanked", List.of(),
          "cancelled", List.of(),
          "withdrawn", List.of());

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

  @TestFactory
  Stream<DynamicTest> everyPairOfStates() {
    return WAYS.keySet().stream()
        .sorted()
        .flatMap(
            from ->
                WAYS.keySet().stream()
                    .sorted()
                    .map(
                        to ->
                            DynamicTest.dynamicTest(
                                from + " to " + to, () -> assertMoves(from, to))));
  }

  private static void assertMoves(String from, String to) {
    String path = moved(made(Map.of()), way(from).toArray(String[]::new));
    List<String> allowed = NEXT.getOrDefault(from, List.of());
    assertThat(get(path).jsonPath().getList("allowed")).isEqualTo(allowed);
    Response answer = move(path, to);
    if (allowed.contains(to)) {
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      assertThat(answer.jsonPath().getString("from")).isEqualTo(from);
      assertThat(get(path).jsonPath().getString("state")).isEqualTo(to);
    } else {
      JsonPath problem = assertProblem(answer, 409);
      assertThat(problem.getString("currentState")).isEqualTo(from);
      assertThat(problem.getList("allowed")).isEqualTo(allowed);
      assertThat(get(path).jsonPath().getString("state")).isEqualTo(from);
      assertThat(numbers(path)).hasSize(way(from).size());
    }
  }

  private static List<String> way(String to) {
    return WAYS.getOrDefault(to, List.of());
  }

  private static List<Integer> numbers(String path) {
    return get(path + "/transitions").jsonPath().getList("items.number");
  }

  @Test
  void aLateAnswerSettlesAnew() {
    String path = made(Map.of());
    move(path, "sent", MONDAY);
    move(path, "no-answer", TUESDAY);
    JsonPath silent = get(path).jsonPath();
    assertThat(silent.getString("outcome")).isEqualTo("no-answer");
    assertThat(silent.getString("answeredAt")).isNull();
    assertThat(silent.getString("settledAt")).isEqualTo(TUESDAY.toString());
    Response late = move(path, "accepted", WEDNESDAY);
    assertThat(late.statusCode()).isEqualTo(201);
    JsonPath answered = get(path).jsonPath();
    assertThat(answered.getString("outcome")).isEqualTo("accepted");
    assertThat(answered.getString("sentAt")).isEqualTo(MONDAY.toString());
    assertThat(answered.getString("answeredAt")).isEqualTo(WEDNESDAY.toString());
    assertThat(answered.getString("settledAt")).isEqualTo(WEDNESDAY.toString());
    assertThat(get(path + "/transitions").jsonPath().getList("items.to"))
        .containsExactly("sent", "no-answer", "accepted");
    JsonPath third = get(late.header("Location").replaceFirst("^https?://[^/]+", "")).jsonPath();
    assertThat(third.getInt("number")).isEqualTo(3);
    assertThat(third.getString("occurredAt")).isEqualTo(WEDNESDAY.toString());
  }

  @Test
  void nothingHappensBeforeWhatHappenedLastOrInTheFuture() {
    String path = made(Map.of());
    Instant soon = Instant.now().plusSeconds(3_600);
    assertFault(move(path, "sent", soon), 422, "/occurredAt", "future");
    assertThat(move(path, "sent", TUESDAY).statusCode()).isEqualTo(201);
    assertFault(move(path, "accepted", MONDAY), 422, "/occurredAt", "order");
    assertFault(move(path, "accepted", TUESDAY.minusMillis(1)), 422, "/occurredAt", "order");
    assertFault(move(path, "accepted", "yesterday"), 422, "/occurredAt", "form");
    assertThat(numbers(path)).containsExactly(1);
    // At the same moment is not before; and an offset says the same moment in other words.
    assertThat(move(path, "accepted", "2026-03-03T10:00:00+01:00").statusCode()).isEqualTo(201);
    assertThat(get(path).jsonPath().getString("answeredAt")).isEqualTo(TUESDAY.toString());
  }

  /** A clock that is a little fast is not a lie, but what it says counts as now. */
  @Test
  void aFastClockIsForgiven() {
    String path = made(Map.of());
    Response sent = move(path, "sent", Instant.now().plusSeconds(30));
    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
    JsonPath transition = sent.jsonPath();
    assertThat(transition.getString("occurredAt")).isEqualTo(transition.getString("recordedAt"));
    assertThat(move(path, "accepted").statusCode()).isEqualTo(201);
  }

  @Test
  void aReasonBelongsToANo() {
    String path = moved(made(Map.of()), "sent");
    String transitions = path + "/transitions";
    assertFault(
        send(transitions, "{\"to\":\"accepted\",\"reason\":\"has-no-time\"}"),
        422,
        "/reason",
        "not-here");
    assertFault(
        send(transitions, "{\"to\":\"declined\",\"reason\":\"does not like me\"}"),
        422,
        "/reason",
        "unknown-value");
    Response declined = send(transitions, "{\"to\":\"declined\",\"reason\":\"has-no-time\"}");
    assertThat(declined.jsonPath().getString("reason")).isEqualTo("has-no-time");
    assertThat(get(path).jsonPath().getString("declineReason")).isEqualTo("has-no-time");
    assertThat(get(path).jsonPath().getString("outcome")).isEqualTo("declined");
  }

  @Test
  void aMistakeIsTakenBackByOneMoreTransition() {
    String path = made(Map.of());
    move(path, "sent", MONDAY);
    move(path, "accepted", WEDNESDAY);
    assertThat(correct(path, "draft").statusCode()).isEqualTo(409);
    Response correction = correct(path, "sent");
    assertThat(correction.statusCode()).as(correction.asString()).isEqualTo(201);
    assertThat(correction.jsonPath().getString("type")).isEqualTo("correction");
    JsonPath back = get(path).jsonPath();
    assertThat(back.getString("state")).isEqualTo("sent");
    assertThat(back.getString("stateSince")).isEqualTo(MONDAY.toString());
    assertThat(back.getString("answeredAt")).isNull();
    assertThat(back.getString("settledAt")).isNull();
    // A second click does nothing.
    assertThat(assertProblem(correct(path, "sent"), 409).getString("currentState"))
        .isEqualTo("sent");
    // What really happened may have been before the mistake.
    assertThat(move(path, "declined", TUESDAY).statusCode()).isEqualTo(201);
    assertThat(get(path).jsonPath().getString("answeredAt")).isEqualTo(TUESDAY.toString());
    assertThat(get(path + "/transitions").jsonPath().getList("items.to"))
        .containsExactly("sent", "accepted", "sent", "declined");
    // All of it can go back, down to the beginning.
    assertThat(correct(path, "sent").statusCode()).isEqualTo(201);
    assertThat(correct(path, "draft").statusCode()).isEqualTo(201);
    assertThat(get(path).jsonPath().getString("sentAt")).isNull();
    assertProblem(correct(path, "draft"), 409);
    assertThat(numbers(path)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void aCorrectionHasNeitherTimeNorReason() {
    String path = moved(made(Map.of()), "sent");
    String head = "{\"type\":\"correction\",\"to\":\"draft\",";
    String transitions = path + "/transitions";
    assertFault(
        send(transitions, head + "\"occurredAt\":\"" + MONDAY + "\"}"),
        422,
        "/occurredAt",
        "not-here");
    assertFault(send(transitions, head + "\"reason\":\"genuine\"}"), 422, "/reason", "not-here");
  }

  @Test
  void aRequestHasAHundredTransitionsAtMost() {
    String path = made(Map.of());
    for (int i = 0; i < 50; i++) {
      moved(path, "sent");
      correct(path, "draft").then().statusCode(201);
    }
    assertProblem(move(path, "sent"), 409);
    assertThat(get(path + "/transitions?limit=200").jsonPath().getList("items")).hasSize(100);
    assertThat(get(path + "/transitions?limit=7").jsonPath().getList("items.number"))
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }
}
