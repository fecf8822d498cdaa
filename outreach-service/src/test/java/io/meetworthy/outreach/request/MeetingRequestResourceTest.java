package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.BODY;
import static io.meetworthy.outreach.request.RequestCalls.PATH;
import static io.meetworthy.outreach.request.RequestCalls.contact;
import static io.meetworthy.outreach.request.RequestCalls.delete;
import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.move;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.request.RequestCalls.patch;
import static io.meetworthy.outreach.request.RequestCalls.post;
import static io.meetworthy.outreach.request.RequestCalls.send;
import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Meeting requests are kept, changed, found and removed. */
@QuarkusTest
class MeetingRequestResourceTest {
  private static String unique(String start) {
    return start + UUID.randomUUID();
  }

  @Test
  void whatIsSentIsKept() {
    String dana = contact(Map.of("organization", "Northwind", "relationship", "mutual-contact"));
    String reference = unique("crm-");
    Response made =
        post(
            Map.ofEntries(
                Map.entry("contactId", dana),
                Map.entry("channel", "linkedin-message"),
                Map.entry("kind", "follow-up"),
                Map.entry("draft", Map.of("subject", "Ports", "body", BODY, "locale", "en")),
                Map.entry("sender", Map.of("name", "Marta Silva")),
                Map.entry("introducedBy", "Priya Nair"),
                Map.entry("followUpNumber", 1),
                Map.entry("tags", List.of("Spring ⚓", "ports")),
                Map.entry("notes", "Two\nlines."),
                Map.entry("externalRef", reference)));
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    String path = made.header("Location").replaceFirst("^https?://[^/]+", "");
    Response read = get(path);
    assertThat(read.asString()).isEqualTo(made.asString());
    assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
    JsonPath request = read.jsonPath();
    assertThat(request.getString("contactId")).isEqualTo(dana);
    assertThat(request.getString("channel")).isEqualTo("linkedin-message");
    assertThat(request.getString("kind")).isEqualTo("follow-up");
    assertThat(request.getInt("followUpNumber")).isEqualTo(1);
    assertThat(request.getString("senderName")).isEqualTo("Marta Silva");
    assertThat(request.getString("relationship")).isEqualTo("mutual-contact");
    assertThat(request.getString("organization")).isEqualTo("Northwind");
    assertThat(request.getList("tags")).containsExactly("Spring ⚓", "ports");
    assertThat(request.getString("notes")).isEqualTo("Two\nlines.");
    assertThat(request.getString("externalRef")).isEqualTo(reference);
    assertThat(request.getString("state")).isEqualTo("draft");
    assertThat(request.getString("outcome")).isNull();
    assertThat(request.getString("draft.subject")).isEqualTo("Ports");
    assertThat(request.getString("draft.context.recipient.name")).isEqualTo("Dana Reyes");
    assertThat(request.getString("draft.context.introducedBy")).isEqualTo("Priya Nair");
    assertThat(request.getInt("score")).isEqualTo(request.getInt("draft.card.score"));
    assertThat(request.getString("ruleset.hash"))
        .isEqualTo(request.getString("draft.card.ruleset.hash"));
  }

  @Test
  void onlyWhoIsThereAndMayBeAskedIsAsked() {
    String others = contact(TestTenants.OTHER, Map.of());
    for (String unknown : List.of(others, UUID.randomUUID().toString(), "nobody")) {
      Response refused = post(Map.of("contactId", unknown));
      assertFault(refused, 422, "/contactId", "unknown-value");
    }
    String shy = contact(Map.of("doNotAsk", true));
    assertThat(assertProblem(post(Map.of("contactId", shy)), 409).getString("contact"))
        .isEqualTo("/v1/contacts/" + shy);
    // Whoever has had enough meanwhile is left in peace, and what was drafted can be withdrawn.
    String dana = contact(Map.of());
    String path = made(Map.of("contactId", dana));
    patch("/v1/contacts/" + dana, "*", "{\"doNotAsk\":true}").then().statusCode(200);
    assertProblem(send(path + "/drafts", "{\"body\":\"Please?\"}"), 409);
    JsonPath problem = assertProblem(move(path, "sent"), 409);
    assertThat(problem.getString("currentState")).isEqualTo("draft");
    assertThat(problem.getList("allowed")).isEqualTo(List.of("withdrawn"));
    moved(path, "withdrawn");
  }

  @Test
  void aReferenceBelongsToOneRequest() {
    String reference = unique("crm-");
    String path = made(Map.of("externalRef", reference));
    assertThat(assertProblem(post(Map.of("externalRef", reference)), 409).getString("existing"))
        .isEqualTo(path);
    String second = made(Map.of());
    String change = "{\"externalRef\":\"" + reference + "\"}";
    assertThat(assertProblem(patch(second, "*", change), 409).getString("existing"))
        .isEqualTo(path);
    assertThat(patch(path, "*", change).statusCode()).isEqualTo(200);
    // For another tenant it is no conflict, and nothing tells that there is one.
    made(TestTenants.OTHER, Map.of("externalRef", reference));
  }

  @Test
  void whatIsNotedCanBeChangedAndNothingElse() {
    String path = made(Map.of("tags", List.of("one"), "notes", "before"));
    String before = get(path).header("ETag");
    Response changed = patch(path, before, "{\"tags\":[\"two\"],\"notes\":null}");
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(changed.jsonPath().getList("tags")).containsExactly("two");
    assertThat(changed.jsonPath().getString("notes")).isNull();
    assertThat(changed.header("ETag")).isNotEqualTo(before).isEqualTo(get(path).header("ETag"));
    assertProblem(patch(path, before, "{\"tags\":[]}"), 412);
    for (String fixed : List.of("state", "score", "contactId", "channel", "draft", "id")) {
      assertFault(
          patch(path, "*", "{\"" + fixed + "\":\"x\"}"), 422, "/" + fixed, "unknown-member");
    }
    assertProblem(
        TestTenants.MAIN
            .calls()
            .contentType("application/merge-patch+json; charset=utf-8")
            .body("{\"notes\":\"x\"}")
            .patch(path),
        428);
    assertProblem(TestTenants.MAIN.calls().delete(path), 428);
    String now = changed.header("ETag");
    assertThat(TestTenants.MAIN.calls().header("If-None-Match", now).get(path).statusCode())
        .isEqualTo(304);
    // A transition is a change too.
    moved(path, "sent");
    assertThat(get(path).header("ETag")).isNotEqualTo(now);
    assertProblem(TestTenants.MAIN.calls().header("If-Match", now).delete(path), 412);
  }

  @Test
  void whatIsDeletedIsGoneWithEverythingOfIt() {
    String reference = unique("crm-");
    String path = moved(made(Map.of("externalRef", reference)), "sent");
    assertThat(delete(path).statusCode()).isEqualTo(204);
    for (String below : List.of("", "/drafts", "/drafts/1", "/transitions", "/transitions/1")) {
      assertProblem(get(path + below), 404);
    }
    assertProblem(delete(path), 404);
    assertProblem(move(path, "accepted"), 404);
    made(Map.of("externalRef", reference));
  }

  @Test
  void withAContactGoWhatWasAskedOfThem() {
    String dana = contact(Map.of());
    String first = made(Map.of("contactId", dana));
    String second = moved(made(Map.of("contactId", dana)), "sent");
    String other = made(Map.of());
    assertThat(delete("/v1/contacts/" + dana).statusCode()).isEqualTo(204);
    assertProblem(get(first), 404);
    assertProblem(get(second), 404);
    assertThat(get(other).statusCode()).isEqualTo(200);
  }

  @Test
  void aListShowsWhatFitsAllFilters() {
    String tag = unique("Tag ");
    String organization = unique("Nörthwind ");
    String dana = contact(Map.of("organization", organization));
    String one = made(Map.of("contactId", dana, "tags", List.of(tag), "channel", "sms"));
    String two =
        moved(
            made(Map.of("contactId", dana, "tags", List.of(tag, "x"), "kind", "follow-up")),
            "sent");
    String three = made(Map.of("tags", List.of(tag)));
    assertThat(found("tag", tag.toUpperCase(Locale.ROOT))).containsExactly(three, two, one);
    assertThat(found("contactId", dana)).containsExactly(two, one);
    assertThat(found("organization", organization.replace('ö', 'o'))).containsExactly(two, one);
    assertThat(found("tag", tag, "state", "draft")).containsExactly(three, one);
    assertThat(found("tag", tag, "state", "sent")).containsExactly(two);
    assertThat(found("tag", tag, "channel", "sms")).containsExactly(one);
    assertThat(found("tag", tag, "kind", "ask", "contactId", dana)).containsExactly(one);
    assertThat(found("tag", tag, "since", "2020-01-01")).hasSize(3);
    assertThat(found("tag", tag, "since", "2999-01-01")).isEmpty();
    assertThat(found("tag", tag.substring(1))).isEmpty();
    patch(one, "*", "{\"tags\":null}").then().statusCode(200);
    assertThat(found("tag", tag)).containsExactly(three, two);
    for (String query :
        List.of("state=posted", "channel=pigeon", "kind=x", "contactId=1", "since=today", "q=x")) {
      assertProblem(get(PATH + "?" + query), 422);
    }
  }

  private static List<String> found(String... query) {
    var call = TestTenants.MAIN.calls();
    for (int i = 0; i < query.length; i += 2) {
      call.queryParam(query[i], query[i + 1]);
    }
    Response answer = call.get(PATH);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getList("items.id", String.class).stream()
        .map(id -> PATH + "/" + id)
        .toList();
  }

  @Test
  void pagesShowEachOnce() {
    String tag = unique("pages-");
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(0, made(Map.of("tags", List.of(tag))));
    }
    List<String> walked = new ArrayList<>();
    String next = PATH + "?limit=3&tag=" + tag;
    while (next != null) {
      Response page = TestTenants.MAIN.calls().urlEncodingEnabled(false).get(next);
      page.jsonPath().getList("items.id", String.class).forEach(id -> walked.add(PATH + "/" + id));
      assertThat(page.jsonPath().getList("items.draft")).containsOnlyNulls();
      made(Map.of("tags", List.of(tag)));
      String link = page.header("Link");
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(walked).isEqualTo(all);
  }
}
