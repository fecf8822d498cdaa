package io.meetworthy.outreach.followup;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is due moves with the reader, and ends where the reader is not to be asked. */
@QuarkusTest
class ChangedContactTest {
  // A Wednesday, late.
  private static final String SENT = "2025-06-04T23:30:00Z";

  private final RequestCalls calls = new RequestCalls(TestTenants.MAIN);

  private void change(String contact, String members) {
    calls.patch("/v1/contacts/" + contact, "*", members).then().statusCode(200);
  }

  private JsonPath plan(String request) {
    return calls.plan(request).then().statusCode(200).extract().jsonPath();
  }

  private List<String> due(String request, String... members) {
    JsonPath plan = plan(request);
    return List.of(members).stream().map(name -> plan.getString("items[0]." + name)).toList();
  }

  @Test
  void aNewTimeZoneMovesWhatIsOpen() {
    String contact = calls.contact(Map.of());
    String request = calls.sent(contact, SENT);
    assertThat(due(request, "timeZone", "dueOn", "dueAt", "earliestOn"))
        .containsExactly("UTC", "2025-06-11", "2025-06-11T09:00:00Z", "2025-06-11");
    change(contact, "{\"timeZone\":\"Asia/Tokyo\"}");
    // There it was Thursday already.
    assertThat(due(request, "timeZone", "dueOn", "dueAt", "earliestOn"))
        .containsExactly("Asia/Tokyo", "2025-06-12", "2025-06-12T00:00:00Z", "2025-06-12");
    change(contact, "{\"timeZone\":null}");
    assertThat(due(request, "timeZone", "dueOn")).containsExactly("UTC", "2025-06-11");
  }

  /** Who is replaced by reference is changed too. */
  @Test
  void soDoesOneThatComesWithAReference() {
    String reference = UUID.randomUUID().toString();
    String contact = calls.contact(Map.of("externalRef", reference));
    String request = calls.sent(contact, SENT);
    calls
        .post(
            "/v1/contacts",
            Map.of("name", "Dana", "externalRef", reference, "timeZone", "Asia/Tokyo"))
        .then()
        .statusCode(200);
    assertThat(due(request, "timeZone", "dueOn")).containsExactly("Asia/Tokyo", "2025-06-12");
  }

  @Test
  void whatWasPutOffStaysOnItsDayWhereTheReaderIsNow() {
    String contact = calls.contact(Map.of());
    String request = calls.sent(contact, SENT);
    calls.patch(path(request), "*", "{\"dueOn\":\"2025-06-20\"}").then().statusCode(200);
    change(contact, "{\"timeZone\":\"Asia/Tokyo\"}");
    assertThat(due(request, "dueOn", "dueAt", "earliestOn"))
        .containsExactly("2025-06-20", "2025-06-20T00:00:00Z", "2025-06-12");
  }

  private String path(String request) {
    return RequestCalls.FOLLOW_UPS + "/" + plan(request).getString("items[0].id");
  }

  @Test
  void whoIsNotToBeAskedIsLeftInPeace() {
    String contact = calls.contact(Map.of());
    String asked = calls.sent(contact, SENT);
    String met = calls.sent(contact, SENT);
    calls.move(met, "accepted", "2025-06-05T10:00:00Z");
    calls.move(met, "met", "2025-06-06T10:00:00Z");
    String others = calls.sent(calls.contact(Map.of()), SENT);
    change(contact, "{\"doNotAsk\":true}");
    assertThat(states(asked)).containsExactly("cancelled");
    assertThat(states(met)).containsOnly("cancelled");
    assertThat(plan(asked).getInt("left")).isZero();
    assertThat(states(others)).containsExactly("open");
    // Nor does a later step open anything.
    calls.move(met, "thanked", "2025-06-06T12:00:00Z");
    calls.move(asked, "no-answer", "2025-06-20T12:00:00Z");
    assertThat(states(asked)).containsExactly("cancelled");
    assertThat(states(met)).doesNotContain("open");
    assertProblem(calls.patch(path(asked), "*", "{\"state\":\"open\"}"), 409);

    change(contact, "{\"doNotAsk\":false}");
    assertThat(states(asked)).containsExactly("open");
    assertThat(due(asked, "dueOn")).containsExactly("2025-06-11");
    assertThat(states(met)).containsExactlyInAnyOrder("cancelled", "cancelled", "open");
  }

  private List<String> states(String request) {
    return plan(request).getList("items.state");
  }

  @Test
  void whatSomebodyHasSettledStaysSettled() {
    String contact = calls.contact(Map.of());
    String request = calls.sent(contact, SENT);
    calls.patch(path(request), "*", "{\"state\":\"skipped\"}").then().statusCode(200);
    change(contact, "{\"doNotAsk\":true,\"timeZone\":\"Asia/Tokyo\"}");
    change(contact, "{\"doNotAsk\":false}");
    assertThat(states(request)).containsExactly("skipped");
  }

  /** Whoever has read it may still change it. */
  @Test
  void anythingElseThatChangesMovesNothing() {
    String contact = calls.contact(Map.of());
    String request = calls.sent(contact, SENT);
    String tag = calls.get(path(request)).header("ETag");
    change(contact, "{\"notes\":\"Likes ports\",\"relationship\":\"close\"}");
    assertThat(calls.get(path(request)).header("ETag")).isEqualTo(tag);
  }
}
