package io.meetworthy.outreach.followup;

import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due after a request, and how it moves with it. */
@QuarkusTest
class FollowUpResourceTest {
  // A Wednesday.
  private static final String SENT = "2025-06-04T10:00:00Z";

  private final RequestCalls calls = new RequestCalls(TestTenants.MAIN);

  private JsonPath item(String request, int index) {
    JsonPath plan = calls.plan(request).then().statusCode(200).extract().jsonPath();
    return plan.setRootPath("items[" + index + "]");
  }

  private void assertStates(String request, String... kindsAndStates) {
    List<Map<String, String>> items = calls.plan(request).jsonPath().getList("items");
    assertThat(items.stream().map(item -> item.get("kind") + " " + item.get("state")))
        .containsExactlyInAnyOrder(kindsAndStates);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Tokyo,          2025-06-06T23:30:00Z, 2025-06-16, 2025-06-16T00:00:00Z",
    "America/Los_Angeles, 2025-06-07T05:00:00Z, 2025-06-13, 2025-06-13T16:00:00Z",
    ",                    2025-06-04T10:00:00Z, 2025-06-11, 2025-06-11T09:00:00Z",
  })
  void whatWasSentIsDueAgainWhereTheReaderIs(String zone, String sent, String day, String at) {
    Map<String, Object> contact = new HashMap<>();
    contact.put("timeZone", zone);
    String request = calls.sent(calls.contact(contact), sent);

    JsonPath followUp = item(request, 0);
    assertThat(followUp.getString("kind")).isEqualTo("follow-up");
    assertThat(followUp.getString("state")).isEqualTo("open");
    assertThat(followUp.getInt("followUpNumber")).isEqualTo(1);
    assertThat(followUp.getString("timeZone")).isEqualTo(zone == null ? "UTC" : zone);
    assertThat(followUp.getString("earliestOn")).isEqualTo(day);
    assertThat(followUp.getString("dueOn")).isEqualTo(day);
    assertThat(followUp.getString("dueAt")).isEqualTo(at);
    assertThat(followUp.getString("norm.source")).contains("Belkins");
    assertThat(calls.plan(request).jsonPath().getInt("left")).isEqualTo(2);
  }

  @Test
  void nothingIsDueBeforeItIsSent() {
    String request = calls.request(calls.contact(Map.of()), "Dear Dana, may I ask?", Map.of());
    assertStates(request);
    assertThat(calls.plan(request).jsonPath().getInt("left")).isZero();
    calls.move(request, "withdrawn", SENT);
    assertStates(request);
  }

  @Test
  void anInvitationIsNotRepeated() {
    String contact = calls.contact(Map.of());
    String request =
        calls.request(contact, "May I ask you one thing?", Map.of("channel", "linkedin-note"));
    calls.move(request, "sent", SENT);
    assertStates(request);
    assertThat(calls.plan(request).jsonPath().getInt("left")).isZero();
    assertThat(calls.plan(request).jsonPath().getString("norm.reason")).contains("invitation");
  }

  @ParameterizedTest
  @CsvSource({"accepted", "declined", "withdrawn"})
  void whatIsAnsweredOrWithdrawnIsNotFollowedUp(String state) {
    String request = calls.sent(calls.contact(Map.of()), SENT);
    calls.move(request, state, "2025-06-05T10:00:00Z");
    assertStates(request, "follow-up cancelled");
    assertThat(calls.plan(request).jsonPath().getInt("left")).isZero();
  }

  @Test
  void noAnswerIsNoAnswer() {
    String request = calls.sent(calls.contact(Map.of()), SENT);
    calls.move(request, "no-answer", "2025-06-10T10:00:00Z");
    assertStates(request, "follow-up open");
    calls.move(request, "accepted", "2025-06-12T10:00:00Z");
    assertStates(request, "follow-up cancelled");
  }

  @Test
  void aCorrectionMakesItDueAgain() {
    String request = calls.sent(calls.contact(Map.of()), SENT);
    calls.move(request, "declined", "2025-06-05T10:00:00Z");
    calls
        .post(RequestCalls.REQUESTS + "/" + request + "/corrections", Map.of("state", "declined"))
        .then()
        .statusCode(201);
    assertStates(request, "follow-up open");
    assertThat(item(request, 0).getString("dueOn")).isEqualTo("2025-06-11");
  }

  @Test
  void aMeetingIsFollowedByThanksWithinADayAndAReportLater() {
    String request = calls.sent(calls.contact(Map.of("timeZone", "Europe/Lisbon")), SENT);
    calls.move(request, "accepted", "2025-06-05T10:00:00Z");
    calls.move(request, "met", "2025-06-10T23:30:00Z");
    assertStates(request, "follow-up cancelled", "thank-you open");
    JsonPath thanks = calls.get("/v1/follow-ups?kind=thank-you&limit=200").jsonPath();
    Map<String, Object> due = thanks.getMap("items.find { it.requestId == '" + request + "' }");
    assertThat(due)
        .containsEntry("dueOn", "2025-06-11")
        .containsEntry("dueAt", "2025-06-10T23:30:00Z")
        .containsEntry("dueBy", "2025-06-11T23:30:00Z");

    calls.move(request, "thanked", "2025-06-11T09:00:00Z");
    assertStates(request, "follow-up cancelled", "thank-you done", "report-back open");
    JsonPath reports = calls.get("/v1/follow-ups?kind=report-back&limit=200").jsonPath();
    assertThat(reports.getString("items.find { it.requestId == '" + request + "' }.dueOn"))
        .isEqualTo("2025-07-11");
  }

  @Test
  void aFollowUpIsARequestThatFollowsAndAfterTwoItIsEnough() {
    String contact = calls.contact(Map.of());
    String first = calls.sent(contact, SENT);
    Map<String, Object> members = new HashMap<>(Map.of("kind", "follow-up", "follows", first));
    String second = calls.request(contact, "One thing I forgot to say.", members);
    JsonPath stored = calls.get(RequestCalls.REQUESTS + "/" + second).jsonPath();
    assertThat(stored.getInt("followUpNumber")).isEqualTo(1);
    assertThat(stored.getString("follows")).isEqualTo(first);
    assertStates(first, "follow-up open");

    calls.move(second, "sent", "2025-06-11T10:00:00Z");
    assertStates(first, "follow-up done");
    JsonPath next = item(second, 0);
    assertThat(next.getInt("followUpNumber")).isEqualTo(2);
    assertThat(next.getInt("left")).isEqualTo(1);
    assertThat(next.getString("dueOn")).isEqualTo("2025-06-25");

    members.put("follows", second);
    String third = calls.request(contact, "Here are my notes on the ports.", members);
    calls.move(third, "sent", "2025-06-25T10:00:00Z");
    assertStates(second, "follow-up done");
    assertStates(third);
    assertThat(calls.plan(third).jsonPath().getInt("left")).isZero();
  }

  @Test
  void anAnswerToTheFirstEndsTheWholeChain() {
    String contact = calls.contact(Map.of());
    String first = calls.sent(contact, SENT);
    Map<String, Object> members = Map.of("kind", "follow-up", "follows", first);
    String second = calls.request(contact, "One thing I forgot to say.", members);
    calls.move(second, "sent", "2025-06-11T10:00:00Z");
    assertStates(second, "follow-up open");
    calls.move(first, "declined", "2025-06-12T10:00:00Z");
    assertStates(second, "follow-up cancelled");
  }

  @Test
  void whatFollowsFitsWhatItFollows() {
    String contact = calls.contact(Map.of());
    String first = calls.sent(contact, SENT);
    String other = calls.contact(Map.of());
    Map<String, Object> draft = Map.of("body", "One thing I forgot to say.");
    Map<String, Object> body = new HashMap<>(Map.of("draft", draft, "contactId", contact));
    body.put("follows", first);
    assertFault(calls.post(RequestCalls.REQUESTS, body), 422, "/kind", "range");
    body.put("kind", "follow-up");
    body.put("followUpNumber", 2);
    assertFault(calls.post(RequestCalls.REQUESTS, body), 422, "/followUpNumber", "range");
    body.remove("followUpNumber");
    body.put("contactId", other);
    assertFault(calls.post(RequestCalls.REQUESTS, body), 422, "/contactId", "range");
    for (String unknown : List.of("0199e3b2-6d6b-7c70-8a1b-3f1f4f5e6a70", "x", "")) {
      body.put("follows", unknown);
      assertFault(calls.post(RequestCalls.REQUESTS, body), 422, "/follows", "unknown-value");
    }
  }

  @Test
  void itGoesWithItsContact() {
    String contact = calls.contact(Map.of());
    String request = calls.sent(contact, SENT);
    String path = RequestCalls.FOLLOW_UPS + "/" + item(request, 0).getString("id");
    calls.delete("/v1/contacts/" + contact).then().statusCode(204);
    assertProblem(calls.get(path), 404);
    assertProblem(calls.plan(request), 404);
  }

  @Test
  void oneIsPutOffSkippedAndDone() {
    String request = calls.sent(calls.contact(Map.of("timeZone", "Asia/Tokyo")), SENT);
    String path = RequestCalls.FOLLOW_UPS + "/" + item(request, 0).getString("id");
    Response read = calls.get(path);
    String tag = read.header("ETag");
    Response moved = calls.patch(path, tag, "{\"dueOn\":\"2025-06-14\"}");
    assertThat(moved.statusCode()).isEqualTo(200);
    assertThat(moved.jsonPath().getString("dueAt")).isEqualTo("2025-06-14T00:00:00Z");
    assertThat(moved.jsonPath().getString("earliestOn")).isEqualTo("2025-06-11");
    assertProblem(calls.patch(path, tag, "{\"state\":\"done\"}"), 412);
    String next = moved.header("ETag");
    assertThat(calls.patch(path, next, "{\"state\":\"skipped\"}").path("state").toString())
        .isEqualTo("skipped");
    assertThat(calls.patch(path, "*", "{\"state\":\"done\"}").path("state").toString())
        .isEqualTo("done");
    // What somebody has settled is not opened again by what becomes of the request.
    calls.move(request, "no-answer", "2025-06-30T10:00:00Z");
    assertStates(request, "follow-up done");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"dueOn\":\"2025-06-10\"}  | 422 | /dueOn | range",
        "{\"dueOn\":\"2026-06-12\"}  | 422 | /dueOn | range",
        "{\"dueOn\":\"2025-06-31\"}  | 422 | /dueOn | form",
        "{\"dueOn\":\"tomorrow\"}    | 422 | /dueOn | form",
        "{\"dueOn\":\"June 30\"}     | 422 | /dueOn | form",
        "{\"dueOn\":null}            | 422 | /dueOn | required",
        "{\"dueOn\":20250630}        | 400 | /dueOn | wrong-type",
        "{\"state\":\"cancelled\"}   | 422 | /state | not-available",
        "{\"state\":\"postponed\"}   | 422 | /state | unknown-value",
        "{\"kind\":\"thank-you\"}    | 422 | /kind  | unknown-member",
      })
  void aWrongChangeIsPointedAt(String body, int status, String pointer, String code) {
    String request = calls.sent(calls.contact(Map.of()), SENT);
    String path = RequestCalls.FOLLOW_UPS + "/" + item(request, 0).getString("id");
    assertFault(calls.patch(path, "*", body), status, pointer, code);
  }

  @Test
  void whatWasCancelledStaysSo() {
    String request = calls.sent(calls.contact(Map.of()), SENT);
    calls.move(request, "declined", "2025-06-05T10:00:00Z");
    String path = RequestCalls.FOLLOW_UPS + "/" + item(request, 0).getString("id");
    JsonPath problem = assertProblem(calls.patch(path, "*", "{\"state\":\"open\"}"), 409);
    assertThat(problem.getString("currentState")).isEqualTo("cancelled");
  }

  @Test
  void theListIsWalkedInTheOrderOfDaysAndEachIsSeenOnce() {
    String contact = calls.contact(Map.of());
    List<String> made = new ArrayList<>();
    for (String day : List.of("02", "03", "04", "02", "03")) {
      made.add(calls.sent(contact, "2024-12-" + day + "T10:00:00Z"));
    }
    List<String> seen = new ArrayList<>();
    List<String> days = new ArrayList<>();
    String page = RequestCalls.FOLLOW_UPS + "?due=2024-12-10&limit=1";
    String next = "";
    while (next != null) {
      Response answer = calls.get(page + next);
      assertThat(answer.statusCode()).isEqualTo(200);
      seen.addAll(answer.jsonPath().getList("items.requestId"));
      days.addAll(answer.jsonPath().getList("items.dueOn"));
      String cursor = answer.path("nextCursor");
      next = cursor == null ? null : "&cursor=" + cursor;
    }
    assertThat(days).isSorted().allMatch(day -> day.compareTo("2024-12-10") <= 0);
    assertThat(seen)
        .doesNotHaveDuplicates()
        .contains(made.get(0), made.get(1), made.get(3), made.get(4))
        .doesNotContain(made.get(2));
    assertThat(calls.get(RequestCalls.FOLLOW_UPS + "?due=2024-12-11&limit=200").asString())
        .contains(made.get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "due=soon, due, form",
    "due=2026-02-30, due, form",
    "kind=ask, kind, unknown-value",
    "state=postponed, state, unknown-value",
    "before=2026-01-01, before, unknown-parameter",
  })
  void aWrongQuestionIsPointedAt(String query, String parameter, String code) {
    JsonPath problem = assertProblem(calls.get(RequestCalls.FOLLOW_UPS + "?" + query), 422);
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].code")).isEqualTo(code);
  }
}
