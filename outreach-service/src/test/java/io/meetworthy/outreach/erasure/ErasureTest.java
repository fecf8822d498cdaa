package io.meetworthy.outreach.erasure;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.catalog.Catalog;
import io.meetworthy.outreach.catalog.Table;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a tenant wants to have forgotten is in no table of theirs, and everybody else's stays. */
@QuarkusTest
class ErasureTest {
  private final Tenants tenants;
  private final TenantRows rows;
  private final EntityManager session;
  private final Catalog catalog;

  @Inject
  ErasureTest(Tenants tenants, TenantRows rows, EntityManager session, Catalog catalog) {
    this.catalog = catalog;
    this.tenants = tenants;
    this.rows = rows;
    this.session = session;
  }

  private static String add(TestTenants tenant) {
    String id =
        tenant
            .calls()
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Map.of("name", "Dana", "tags", List.of("ports")))
            .post("/v1/contacts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String request =
        made(
            tenant,
            "/v1/meeting-requests",
            Map.of("contactId", id, "tags", List.of("ports"), "draft", Map.of("body", "May I?")));
    made(tenant, "/v1/meeting-requests/" + request + "/transitions", Map.of("to", "sent"));
    return "/v1/contacts/" + id;
  }

  private static String made(TestTenants tenant, String path, Map<String, ?> body) {
    return tenant
        .calls()
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private long count(TestTenants tenant, String table) {
    return tenants.as(
        tenant.id(),
        () ->
            (Long)
                session
                    .createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult());
  }

  /** What takes a while to be there otherwise. */
  private void count(TestTenants tenant) {
    for (String row :
        List.of(
            "stat_sheet values (current_tenant(), 'total', 'day', '2001-01-01', '{}')",
            "request_forecast select tenant_id, request_id, 500, 'test' from meeting_request limit"
                + " 1",
            "stat_change (tenant_id) values (current_tenant())",
            "acceptance_model values (current_tenant(), 1, '1', 'test', now(), '{}')",
            "outcome_change (tenant_id, at, removed) values (current_tenant(), now(), false)",
            "no_answer_rule values (current_tenant(), 21)")) {
      tenants.run(
          tenant.id(),
          () ->
              session
                  .createNativeQuery("insert into " + row + " on conflict do nothing")
                  .executeUpdate());
    }
  }

  @Test
  void everythingOfTheTenantGoesAndNothingOfOthers() {
    String stays = add(TestTenants.MAIN);
    add(TestTenants.OTHER);
    TestTenants.OTHER.imports("name\nSomebody\n");
    count(TestTenants.OTHER);
    assertThat(List.of("contact", "contact_key", "contact_term", "contact_import", "kept_answer"))
        .isSubsetOf(rows.tables())
        .allSatisfy(table -> assertThat(count(TestTenants.OTHER, table)).as(table).isPositive());

    for (String meant : List.of("", "?tenant=" + TestTenants.MAIN.id(), "?tenant=")) {
      JsonPath refused =
          assertProblem(TestTenants.OTHER.calls().delete("/v1/tenant-data" + meant), 422);
      assertThat(refused.getString("errors[0].parameter")).isEqualTo("tenant");
    }
    assertThat(count(TestTenants.OTHER, "contact")).isPositive();
    Response answer =
        TestTenants.OTHER.calls().delete("/v1/tenant-data?tenant=" + TestTenants.OTHER.id());
    assertThat(answer.statusCode()).isEqualTo(204);

    assertThat(rows.tables())
        .allSatisfy(table -> assertThat(count(TestTenants.OTHER, table)).as(table).isZero());
    assertThat(TestTenants.MAIN.calls().get(stays).statusCode()).isEqualTo(200);
    Response events = TestTenants.OTHER.calls().get("/v1/audit-events?action=tenant.emptied");
    assertThat(events.jsonPath().getString("items[0].requestId"))
        .isEqualTo(answer.header("X-Request-Id"));
  }

  @Test
  void everythingOfTheTenantIsExportedPageByPage() {
    String file =
        "name,emails\n"
            + IntStream.range(0, 205)
                .mapToObj(i -> "N," + UUID.randomUUID() + "@crowd.example\n")
                .collect(Collectors.joining());
    TestTenants.OTHER.imports(file);
    add(TestTenants.MAIN);
    Response answer = TestTenants.OTHER.calls().get("/v1/exports/tenant.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition")).contains("tenant.json");
    JsonPath export = answer.jsonPath();
    assertThat(export.getString("tenantId")).isEqualTo(TestTenants.OTHER.id());
    for (String table : List.of("contact", "contact_term", "audit_event", "contact_key")) {
      List<Map<String, ?>> found =
          export.getList("tables.find { it.table == '" + table + "' }.rows");
      assertThat(found).as(table).doesNotHaveDuplicates();
      assertThat((long) found.size()).as(table).isEqualTo(count(TestTenants.OTHER, table));
    }
    assertThat(export.getList("tables.find { it.table == 'contact' }.rows.givenName"))
        .hasSizeGreaterThanOrEqualTo(205);
    // Who has the file cannot pass for somebody.
    assertThat(answer.asString()).doesNotContain("secretHash", "\\\\x");
  }

  /** Their name is written into scores for others, and not kept there. */
  @Test
  void whoIntroducedIsForgottenToo() {
    String name = "Ingrid " + UUID.randomUUID();
    String ingrid = made(TestTenants.MAIN, "/v1/contacts", Map.of("name", name));
    String kim =
        made(TestTenants.MAIN, "/v1/contacts", Map.of("name", "Kim", "introducerId", ingrid));
    String key = UUID.randomUUID().toString();
    String request = asked(kim, key).jsonPath().getString("id");
    String path = "/v1/meeting-requests/" + request;
    Response before = TestTenants.MAIN.calls().get(path);
    assertThat(before.jsonPath().getString("draft.context.introducedBy")).isEqualTo(name);
    assertThat(suggestions(before)).contains(name + " suggested that I write to you. ");
    assertThat(
            TestTenants.MAIN
                .calls()
                .get("/v1/contacts/" + ingrid + "/export")
                .jsonPath()
                .getList("mentions.find { it.column == 'request_draft.introducer_id' }.ids"))
        .containsExactly(request + "/1");
    TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .body("{}")
        .post("/v1/contacts/" + ingrid + "/erasure")
        .then()
        .statusCode(200);
    Response after = TestTenants.MAIN.calls().get(path);
    assertThat(after.asString()).doesNotContain(name);
    assertThat(after.jsonPath().getInt("score")).isEqualTo(before.jsonPath().getInt("score"));
    assertThat(suggestions(after)).contains("Somebody suggested that I write to you. ");
    assertThat(TestTenants.MAIN.calls().get("/v1/exports/tenant.json").asString())
        .doesNotContain(name);
    assertThat(asked(kim, key).asString()).doesNotContain(name);
  }

  private static Response asked(String contact, String key) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(
            Map.of("contactId", contact, "draft", Map.of("body", "Could we meet for 15 minutes?")))
        .post("/v1/meeting-requests");
  }

  private static List<String> suggestions(Response request) {
    return request.jsonPath().getList("draft.card.findings.suggestion.text");
  }

  /** Ten comes after nine, wherever a page ends. */
  @Test
  void pagesFollowTheKeyAsItIs() {
    String contact = add(TestTenants.OTHER).replaceFirst(".*/", "");
    String request =
        made(
            TestTenants.OTHER,
            "/v1/meeting-requests",
            Map.of("contactId", contact, "draft", Map.of("body", "May I?")));
    for (int i = 0; i < 11; i++) {
      TestTenants.OTHER
          .calls()
          .contentType("application/json")
          .body(Map.of("body", "May I ask " + i + "?"))
          .post("/v1/meeting-requests/" + request + "/drafts")
          .then()
          .statusCode(201);
    }
    List<String> walked = new ArrayList<>();
    tenants.run(
        TestTenants.OTHER.id(),
        () -> {
          Table drafts = Objects.requireNonNull(catalog.tables().get("request_draft"));
          List<TenantRows.Row> page = rows.page(drafts, List.of(), 5);
          while (!page.isEmpty()) {
            page.forEach(row -> walked.add(String.join("/", row.key())));
            page = rows.page(drafts, page.get(page.size() - 1).key(), 5);
          }
        });
    assertThat(walked.stream().filter(key -> key.startsWith(request)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(number -> request + "/" + number).toList());
  }
}
