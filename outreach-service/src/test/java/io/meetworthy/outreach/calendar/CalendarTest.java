package io.meetworthy.outreach.calendar;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is due, in a calendar that needs no key, as long as its address is good. */
@QuarkusTest
class CalendarTest {
  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  CalendarTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  private static Response post(String path, Map<String, ?> body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json; charset=utf-8")
        .body(body)
        .post(path);
  }

  /** A request to somebody of this name, sent then; its follow-up's id. */
  private static String due(String name, String organization, String sent) {
    String contact =
        post(
                "/v1/contacts",
                Map.of(
                    "name",
                    name,
                    "organization",
                    organization,
                    "notes",
                    "A secret of the notes",
                    "timeZone",
                    "Pacific/Kiritimati"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String request =
        post(
                "/v1/meeting-requests",
                Map.of("contactId", contact, "draft", Map.of("body", "May I ask you one thing?")))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String path = "/v1/meeting-requests/" + request;
    post(path + "/transitions", Map.of("to", "sent", "occurredAt", sent)).then().statusCode(201);
    return TestTenants.MAIN.calls().get(path + "/follow-ups").path("items[0].id");
  }

  private static String address() {
    return CalendarFeedFixture.issued(TestTenants.MAIN).path("path");
  }

  private static VEvent event(Response calendar, String followUp) {
    ICalendar read = Biweekly.parse(calendar.asString()).first();
    return read.getEvents().stream()
        .filter(event -> event.getUid().getValue().equals(followUp + "@meetworthy"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsDueStandsInItWithoutAKey() {
    String followUp =
        due("Ana Lúcia Pereira; PhD, MBA", "Northwind, \"Ports\"", "2025-01-01T12:00:00Z");
    Response calendar = given().get(address());
    assertThat(calendar.statusCode()).isEqualTo(200);
    assertThat(calendar.contentType()).startsWith("text/calendar");
    assertThat(calendar.asString()).contains("BEGIN:VCALENDAR\r\n").contains("CLASS:PRIVATE");
    VEvent event = event(calendar, followUp);
    assertThat(event.getSummary().getValue())
        .isEqualTo("Follow up with Ana Lúcia Pereira; PhD, MBA (Northwind, \"Ports\")");
    // There it was Thursday already.
    assertThat(calendar.asString()).contains("DTSTART;VALUE=DATE:20250109");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
  }

  @Test
  void whatIsDoneIsNoLongerInIt() {
    String followUp = due("Rui", "Northwind", "2025-01-01T12:00:00Z");
    String address = address();
    assertThat(given().get(address).asString()).contains(followUp);
    TestTenants.MAIN
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", "*")
        .body("{\"state\":\"done\"}")
        .patch("/v1/follow-ups/" + followUp)
        .then()
        .statusCode(200);
    assertThat(given().get(address).asString()).doesNotContain(followUp);
  }

  @Test
  void noLineIsAddedAndNoAddressOrNoteStandsInIt() {
    String hostile = "Eve\\nEND:VEVENT dana@northwind.example " + "long ".repeat(30);
    String followUp = due(hostile.strip(), "x;ATTENDEE:mailto", "2025-01-01T12:00:00Z");
    String text = given().get(address()).asString();
    assertThat(text).doesNotContain("@northwind.example").doesNotContain("A secret of the notes");
    assertThat(text.replace("@meetworthy", "")).doesNotContain("@");
    List<String> lines = List.of(text.split("\r\n"));
    assertThat(lines)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.startsWith("ATTENDEE"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(lines.stream().filter("END:VEVENT"::equals).count())
        .isEqualTo(lines.stream().filter("BEGIN:VEVENT"::equals).count());
    assertThat(followUp).isNotBlank();
  }

  @Test
  void anAddressEndsWhenItIsRevokedOrAnotherIsMadeAndLooksLikeOneThatNeverWas() {
    JsonPath issued = CalendarFeedFixture.issued(TestTenants.MAIN).jsonPath();
    String feed = "/v1/calendar-feeds/" + issued.getString("calendarFeed.id");
    String first = issued.getString("path");
    assertThat(given().get(first).statusCode()).isEqualTo(200);

    Response again = post(feed + "/rotate", Map.of("name", "another"));
    assertThat(again.statusCode()).isEqualTo(200);
    String second = again.path("path");
    assertThat(given().get(second).statusCode()).isEqualTo(200);
    Response ended = given().get(first);

    TestTenants.MAIN.calls().header("If-Match", "*").delete(feed).then().statusCode(204);
    Response revoked = given().get(second);
    assertProblem(TestTenants.MAIN.calls().get(feed), 404);

    Response never = given().get("/v1/calendar/" + "A".repeat(43) + ".ics");
    assertThat(asSeen(revoked)).isEqualTo(asSeen(never)).isEqualTo(asSeen(ended));
    for (String guess : List.of("x", "A".repeat(42), "A".repeat(44), "A".repeat(43) + ".ics")) {
      assertThat(asSeen(given().get("/v1/calendar/" + guess + ".ics"))).isEqualTo(asSeen(never));
    }
  }

  private static Map<String, Object> asSeen(Response answer) {
    Map<String, Object> members = new TreeMap<>(assertProblem(answer, 404).getMap("$"));
    members.remove("instance");
    members.remove("requestId");
    return members;
  }

  @Test
  void aCalendarIsItsTenantsAlone() {
    String followUp = due("Only ours", "Northwind", "2025-01-01T12:00:00Z");
    String others = CalendarFeedFixture.issued(TestTenants.OTHER).path("path");
    assertThat(given().get(others).asString()).doesNotContain(followUp);
    // A key beside the address makes no difference.
    assertThat(TestTenants.MAIN.calls().get(others).asString()).doesNotContain(followUp);
    assertThat(TestTenants.with("mw_live_nonsense").get(others).statusCode()).isEqualTo(200);
  }

  @Test
  void itsSecretIsNotStored() {
    String path = address();
    String secret = path.substring("/v1/calendar/".length(), path.length() - 4);
    given().get(path).then().statusCode(200);
    List<?> stored =
        tenants.as(
            TestTenants.MAIN.id(),
            () ->
                session
                    .createNativeQuery("select cast(f as text) from calendar_feed f")
                    .getResultList());
    assertThat(stored).isNotEmpty().noneMatch(row -> row.toString().contains(secret));
    assertThat(TestTenants.MAIN.calls().get("/v1/calendar-feeds?limit=200").asString())
        .doesNotContain(secret);
  }
}
