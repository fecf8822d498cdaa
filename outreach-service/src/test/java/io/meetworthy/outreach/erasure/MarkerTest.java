package io.meetworthy.outreach.erasure;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Awaited;
import io.meetworthy.outreach.support.CapturedLog;
import io.meetworthy.outreach.support.Dump;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A mark in everything that can be written of a person is nowhere once the person is erased. */
@QuarkusTest
class MarkerTest {
  private static final String CONTACTS = "/v1/contacts";
  private static final String REQUESTS = "/v1/meeting-requests";

  // To be told from others by its runs of words.
  private static final String LONG_ENOUGH =
      "your talk on cranes in small ports changed how I plan a night shift, and I would like to ask"
          + " you one question about the first of them. Could we meet for fifteen minutes?";

  private final String mark = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  private final Dump dump;
  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  MarkerTest(Dump dump, Tenants tenants, EntityManager session) {
    this.dump = dump;
    this.tenants = tenants;
    this.session = session;
  }

  /** As callers are who put what they have into every field that is theirs. */
  private RequestSpecification calls(String key) {
    return TestTenants.MAIN
        .calls()
        .header("Idempotency-Key", key + mark)
        .header("X-Request-Id", mark)
        .header("If-Match", "*");
  }

  private Response send(String method, String path, String type, String body) {
    return calls(method + path + body.length())
        .contentType(type + "; charset=utf-8")
        .body(body.replace("MARK", mark).getBytes(StandardCharsets.UTF_8))
        .request(method, path);
  }

  private Response json(String path, String body) {
    return send("POST", path, "application/json", body);
  }

  private static final String PERSON =
      """
      {"name":"Dana MARK","givenName":"MARK","familyName":"MARK",
       "emails":[{"value":"MARK@northwind.example","label":"MARK"}],
       "phones":[{"value":"+351 21 123 4567","label":"MARK"}],
       "links":[{"value":"https://northwind.example/MARK","label":"MARK"}],
       "organization":"MARK","role":"MARK","profileUrl":"https://in.example/MARK",
       "relationship":"mutual-contact","tags":["MARK"],"notes":"MARK","externalRef":"MARK"}
      """;
  private static final String REQUEST =
      """
      {"contactId":"%s","draft":{"subject":"MARK","body":"Dear MARK, could we meet?"},
       "sender":{"name":"MARK"},"introducedBy":"MARK","tags":["MARK"],"notes":"MARK",
       "externalRef":"MARK"}
      """;

  private String useEverything() {
    String id = ok(json(CONTACTS, PERSON)).getString("id");
    String path = CONTACTS + "/" + id;
    // By its reference, which replaces it and has no address of its own in the answer.
    ok(json(CONTACTS, PERSON.replace("mutual-contact", "close")));
    ok(send("PATCH", path, "application/merge-patch+json", "{\"notes\":\"MARK again\"}"));
    assertProblem(json(CONTACTS, PERSON.replace("\"externalRef\":\"MARK\"", "\"role\":1")), 400);
    assertProblem(json(CONTACTS, "{\"name\":\"x\",\"MARK\":\"MARK\"}"), 422);
    assertProblem(json(CONTACTS, "{\"name\":\"\",\"emails\":[{\"value\":\"MARK\"}]}"), 422);
    assertProblem(calls("").get(CONTACTS + "?" + mark + "=" + mark), 422);
    assertProblem(calls("").get(CONTACTS + "/" + mark), 404);
    calls("").get(CONTACTS + "?q=" + mark).then().statusCode(200);
    calls("").get(CONTACTS + "?tag=" + mark).then().statusCode(200);
    calls("").get("/v1/exports/contacts.csv").then().statusCode(200);

    String other =
        ok(json(CONTACTS, "{\"name\":\"Lee\",\"introducerId\":\"" + id + "\"}")).getString("id");
    assertThat(other).isNotEqualTo(id);
    String asked = REQUESTS + "/" + ok(json(REQUESTS, REQUEST.formatted(id))).getString("id");
    ok(send("PATCH", asked, "application/merge-patch+json", "{\"notes\":\"MARK 2\"}"));
    ok(json(asked + "/drafts", "{\"body\":\"Dear MARK, 15 minutes on Tuesday?\"}"));
    ok(json(asked + "/transitions", "{\"to\":\"sent\"}"));
    ok(json(asked + "/transitions", "{\"to\":\"declined\",\"reason\":\"has-no-time\"}"));
    assertProblem(json(asked + "/transitions", "{\"to\":\"sent\",\"reason\":\"MARK\"}"), 422);
    sendOneMore(id);

    ok(send("POST", "/v1/imports", "text/csv", file(3)));
    Response large = send("POST", "/v1/imports", "text/csv", file(600));
    assertThat(large.statusCode()).as(large.asString()).isEqualTo(202);
    Awaited.done("/v1/imports/" + large.jsonPath().getString("id"));
    send("POST", "/v1/imports?dryRun=true", "text/csv", file(2));
    assertProblem(send("POST", "/v1/imports", "text/csv", "MARK,MARK\n1,2\n"), 422);
    send("POST", "/v1/checks", "application/json", "{\"draft\":{\"body\":\"MARK\"}}");
    return path;
  }

  /** Something that is due afterwards, was forecast, and is alike to what others got. */
  private void sendOneMore(String id) {
    String more =
        REQUEST.replace(",\n \"externalRef\":\"MARK\"", "").replace("could we meet?", LONG_ENOUGH);
    String request = ok(json(REQUESTS, more.formatted(id))).getString("id");
    tenants.run(
        TestTenants.MAIN.id(),
        () ->
            session
                .createNativeQuery(
                    "insert into request_forecast"
                        + " values (current_tenant(), cast(:id as uuid), 500, :mark)")
                .setParameter("id", request)
                .setParameter("mark", mark)
                .executeUpdate());
    ok(json(REQUESTS + "/" + request + "/transitions", "{\"to\":\"sent\"}"));
    String due =
        ok(calls("").get(REQUESTS + "/" + request + "/follow-ups")).getString("items[0].id");
    ok(
        send(
            "PATCH",
            "/v1/follow-ups/" + due,
            "application/merge-patch+json",
            "{\"state\":\"open\"}"));
  }

  private static String calendar(String path) {
    return given().get(path).then().statusCode(200).extract().asString();
  }

  /** Somebody known, somebody new, and rows that cannot be kept. */
  private static String file(int others) {
    return "name,emails,externalRef,relationship\n"
        + "Dana MARK,MARK@northwind.example,,\n"
        + ("New MARK " + others + ",new" + others + ".MARK@northwind.example,,\n")
        + "MARK,MARK is no address,,\nMARK,,,MARK\n"
        + IntStream.range(0, others)
            .mapToObj(i -> "Other,other" + i + "@crowd.example,,\n")
            .collect(Collectors.joining());
  }

  private static JsonPath ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    return answer.jsonPath();
  }

  @Test
  void whoIsErasedIsNowhere() {
    String path;
    String before;
    String calendar = ok(json("/v1/calendar-feeds", "{\"name\":\"mine\"}")).getString("path");
    try (CapturedLog log = CapturedLog.open()) {
      path = useEverything();
      before = dump.text();
      assertThat(calendar(calendar)).contains(mark);
      JsonPath export = ok(calls("").get(path + "/export"));
      for (String table :
          List.of(
              "contact",
              "contact_key",
              "contact_term",
              "meeting_request",
              "request_draft",
              "request_forecast",
              "request_tag")) {
        String rows = export.getString("tables.find { it.table == '" + table + "' }.rows");
        assertThat(rows).as(table).contains(mark);
      }
      assertThat(export.getList("tables.find { it.table == 'request_transition' }.rows"))
          .hasSize(3);
      for (String table : List.of("follow_up", "sent_likeness", "sent_band", "contact_key")) {
        assertThat(export.getList("tables.find { it.table == '" + table + "' }.rows"))
            .as(table)
            .isNotEmpty();
      }
      assertThat(export.getString("tables[0].rows[0].givenName")).isEqualTo(mark);
      assertThat(export.getList("mentions.find { it.column == 'contact.introducer_id' }.ids"))
          .hasSize(1);
      assertThat(export.getList("auditEvents.action")).contains("contact.created");
      erase(path);
      erase(CONTACTS + "/" + found("New " + mark + " 3"));
      erase(CONTACTS + "/" + found("New " + mark + " 600"));
      // What was said before is not said again.
      assertProblem(json(CONTACTS, PERSON), 409);
      assertThat(log.text()).doesNotContainIgnoringCase(mark);
      // Nor is a connection left open by anything of that.
      assertThat(log.text()).doesNotContain("open connection(s)");
    }
    String hex = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
    String after = dump.text();
    assertThat(before).contains(mark);
    assertThat(lines(after, mark)).isEmpty();
    assertThat(lines(after, hex)).isEmpty();
    // Nor is there a row of theirs without a word: in follow-ups, cautions or kept answers.
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(lines(before, id).stream().map(MarkerTest::table))
        .contains("follow_up", "sent_likeness", "kept_answer", "contact_term");
    // But that they were erased, and the answer to that, for who asks again.
    assertThat(
            lines(after, id).stream().map(MarkerTest::table).filter(t -> !t.equals("audit_event")))
        .containsExactly("kept_answer");
    assertThat(calendar(calendar)).doesNotContain(mark);
    assertProblem(TestTenants.MAIN.calls().get(path), 404);
    assertProblem(TestTenants.MAIN.calls().get(path + "/export"), 404);
    assertThat(TestTenants.MAIN.calls().get("/v1/exports/tenant.json").asString())
        .doesNotContain(mark);
  }

  private static String table(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static List<String> lines(String text, String wanted) {
    return text.lines().filter(line -> line.contains(wanted)).toList();
  }

  private String found(String name) {
    return TestTenants.MAIN
        .calls()
        .queryParam("q", name)
        .get(CONTACTS)
        .jsonPath()
        .getString("items[0].id");
  }

  private void erase(String path) {
    JsonPath erased = ok(json(path + "/erasure", "{}"));
    assertThat(erased.getString("suppressionId")).isNotNull();
    assertThat(erased.getInt("rows.find { it.table == 'contact' }.rows")).isEqualTo(1);
  }
}
