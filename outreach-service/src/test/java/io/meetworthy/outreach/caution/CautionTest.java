package io.meetworthy.outreach.caution;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What gives pause before a request is sent: other people of the same house, the same text. */
@QuarkusTest
class CautionTest {
  private static final String REQUESTS = "/v1/meeting-requests";
  private static final List<String> WORDS =
      List.of("quay", "crane", "tide", "pilot", "shift", "buoy", "ledger", "winter", "harbour");

  private final Tenants tenants;
  private final EntityManager session;
  private final String organization = "Org " + UUID.randomUUID();

  @Inject
  CautionTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  private static Response post(TestTenants tenant, String path, Map<String, ?> body) {
    Response answer =
        tenant.calls().contentType("application/json; charset=utf-8").body(body).post(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer;
  }

  private static String contact(TestTenants tenant, String name, String organization) {
    return post(tenant, "/v1/contacts", Map.of("name", name, "organization", organization))
        .path("id");
  }

  /** A text that no other test has. */
  private static String text() {
    StringBuilder text = new StringBuilder("Dear NAME, ");
    String mark = UUID.randomUUID().toString().replace("-", "");
    for (int i = 0; i < 30; i++) {
      text.append(WORDS.get(i % WORDS.size())).append(mark, i, i + 2).append(i).append(' ');
    }
    return text.append("at HOUSE may I ask you one question?").toString();
  }

  private static String addressed(String text, String name, String house) {
    return text.replace("NAME", name).replace("HOUSE", house);
  }

  private static Response draft(TestTenants tenant, String contact, String text) {
    return post(tenant, REQUESTS, Map.of("contactId", contact, "draft", Map.of("body", text)));
  }

  private static String send(TestTenants tenant, String contact, String text, Instant at) {
    String id = draft(tenant, contact, text).path("id");
    post(
        tenant,
        REQUESTS + "/" + id + "/transitions",
        Map.of("to", "sent", "occurredAt", at.toString()));
    return id;
  }

  private void ask(int people, Instant at) {
    for (int i = 0; i < people; i++) {
      send(TestTenants.MAIN, contact(TestTenants.MAIN, "One", organization), text(), at);
    }
  }

  private static Instant daysAgo(long days) {
    return Instant.now()
        .minus(Duration.ofDays(days))
        .truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  private static List<String> codes(Response request) {
    return request.jsonPath().getList("warnings.code");
  }

  @Test
  void threeOthersOfOneOrganizationGivePause() {
    ask(2, daysAgo(29));
    String contact =
        contact(TestTenants.MAIN, "Dana", organization.toUpperCase(java.util.Locale.ROOT));
    assertThat(codes(draft(TestTenants.MAIN, contact, text()))).isEmpty();
    ask(1, daysAgo(1));
    Response fourth = draft(TestTenants.MAIN, contact, text());
    assertThat(codes(fourth)).containsExactly("organization-fatigue");
    assertThat(fourth.jsonPath().getString("warnings[0].detail"))
        .startsWith("3 other people at ")
        .contains("in the last 30 days");
    String path = REQUESTS + "/" + fourth.path("id");
    assertThat(codes(TestTenants.MAIN.calls().get(path))).containsExactly("organization-fatigue");
    // Once it was sent it is too late.
    post(TestTenants.MAIN, path + "/transitions", Map.of("to", "sent"));
    assertThat(codes(TestTenants.MAIN.calls().get(path))).isEmpty();
  }

  @Test
  void whatIsLongAgoOrNeverSentOrTheSamePersonGivesNone() {
    ask(3, daysAgo(31));
    String contact = contact(TestTenants.MAIN, "Dana", organization);
    for (int i = 0; i < 3; i++) {
      send(TestTenants.MAIN, contact, text(), daysAgo(2));
      draft(TestTenants.MAIN, contact(TestTenants.MAIN, "One", organization), text());
    }
    assertThat(codes(draft(TestTenants.MAIN, contact, text()))).isEmpty();
  }

  @Test
  void oneTextForManyGivesPauseWhoeverIsNamedInIt() {
    String text = text();
    for (String name : List.of("Ana Lima", "Rui Sá")) {
      String house = "House of " + name;
      String contact = contact(TestTenants.MAIN, name, house);
      send(TestTenants.MAIN, contact, addressed(text, name, house), daysAgo(3));
    }
    String dana = contact(TestTenants.MAIN, "Dana Reyes", organization);
    Response same = draft(TestTenants.MAIN, dana, addressed(text, "Dana", organization));
    assertThat(codes(same)).containsExactly("same-text");
    assertThat(same.jsonPath().getString("warnings[0].detail"))
        .isEqualTo(
            "Nearly the same text was sent to 2 other people in the last 90 days; write it for"
                + " this reader.");
    assertThat(codes(draft(TestTenants.MAIN, dana, text()))).isEmpty();
  }

  @Test
  void theSamePersonAnotherTenantAndLongAgoGiveNone() {
    String text = addressed(text(), "you", "home");
    String dana = contact(TestTenants.MAIN, "Dana Reyes", organization);
    send(TestTenants.MAIN, dana, text, daysAgo(3));
    send(TestTenants.MAIN, contact(TestTenants.MAIN, "Ana", "x"), text, daysAgo(91));
    send(TestTenants.OTHER, contact(TestTenants.OTHER, "Ana", "x"), text, daysAgo(3));
    assertThat(codes(draft(TestTenants.MAIN, dana, text))).isEmpty();
  }

  @Test
  void whatWasNotSentAfterAllIsForgotten() {
    String text = addressed(text(), "you", "home");
    String sent = send(TestTenants.MAIN, contact(TestTenants.MAIN, "Ana", "x"), text, daysAgo(3));
    String dana = contact(TestTenants.MAIN, "Dana Reyes", organization);
    assertThat(codes(draft(TestTenants.MAIN, dana, text))).containsExactly("same-text");
    post(
        TestTenants.MAIN,
        REQUESTS + "/" + sent + "/transitions",
        Map.of("to", "draft", "type", "correction"));
    assertThat(codes(draft(TestTenants.MAIN, dana, text))).isEmpty();
  }

  @Test
  void noWordIsKeptBesideTheDraftAndNothingOnceTheContactIsGone() {
    String text = addressed(text(), "you", "home");
    String contact = contact(TestTenants.MAIN, "Ana", "x");
    send(TestTenants.MAIN, contact, text, daysAgo(3));
    String rows = "from sent_likeness where contact_id = '" + contact + "'";
    assertThat(stored("select cast(s as text) " + rows.replace("likeness", "likeness s")))
        .hasSize(1)
        .noneMatch(row -> row.toString().contains("quay"));
    TestTenants.MAIN
        .calls()
        .header("If-Match", "*")
        .delete("/v1/contacts/" + contact)
        .then()
        .statusCode(204);
    assertThat(stored("select 1 " + rows)).isEmpty();
  }

  private List<?> stored(String query) {
    return tenants.as(
        TestTenants.MAIN.id(), () -> session.createNativeQuery(query).getResultList());
  }
}
