package io.meetworthy.outreach.contact;

import static io.meetworthy.outreach.contact.ContactCalls.PATH;
import static io.meetworthy.outreach.contact.ContactCalls.delete;
import static io.meetworthy.outreach.contact.ContactCalls.get;
import static io.meetworthy.outreach.contact.ContactCalls.made;
import static io.meetworthy.outreach.contact.ContactCalls.patch;
import static io.meetworthy.outreach.contact.ContactCalls.post;
import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contacts are kept as they were given, and each person once. */
@QuarkusTest
class ContactResourceTest {
  private static String unique(String text) {
    return text + UUID.randomUUID().toString().replace("-", "");
  }

  @Test
  void whatIsGivenIsKept() {
    String mail = unique("dana") + "@northwind.example";
    Response made =
        post(
            Map.ofEntries(
                Map.entry("name", "Dana Reyes"),
                Map.entry("givenName", "Dana"),
                Map.entry("familyName", "Reyes"),
                Map.entry("emails", List.of(Map.of("value", mail, "label", "work"))),
                Map.entry("phones", List.of(Map.of("value", "+351 21 123 4567"))),
                Map.entry("links", List.of(Map.of("value", "https://northwind.example/dana"))),
                Map.entry("organization", "Northwind"),
                Map.entry("role", "Head of small ports"),
                Map.entry("relationship", "mutual-contact"),
                Map.entry("tags", List.of("ports", "Lisboa ⚓")),
                Map.entry("notes", "Prefers the phone.\nTwo lines."),
                Map.entry("billsForTime", true),
                Map.entry("doNotAsk", true)));
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    JsonPath contact = get(made.header("Location").replaceFirst("^https?://[^/]+", "")).jsonPath();
    assertThat(contact.getString("name")).isEqualTo("Dana Reyes");
    assertThat(contact.getString("emails[0].value")).isEqualTo(mail);
    assertThat(contact.getString("emails[0].label")).isEqualTo("work");
    assertThat(contact.getString("phones[0].value")).isEqualTo("+351211234567");
    assertThat(contact.getString("links[0].value")).isEqualTo("https://northwind.example/dana");
    assertThat(contact.getString("relationship")).isEqualTo("mutual-contact");
    assertThat(contact.getList("tags")).containsExactly("ports", "Lisboa ⚓");
    assertThat(contact.getString("notes")).isEqualTo("Prefers the phone.\nTwo lines.");
    assertThat(contact.getBoolean("billsForTime")).isTrue();
    assertThat(contact.getBoolean("doNotAsk")).isTrue();
    assertThat(contact.getString("createdAt")).isEqualTo(contact.getString("updatedAt"));
  }

  @Test
  void anAddressOrProfileOfAnotherIsAConflictThatNamesThem() {
    String mail = unique("dana") + "@Northwind.example";
    String profile = unique("https://www.linkedin.example/in/");
    String path =
        made(
            Map.of(
                "name", "Dana", "emails", List.of(Map.of("value", mail)), "profileUrl", profile));
    for (Map<String, ?> other :
        List.of(
            Map.of("name", "D.", "emails", List.of(Map.of("value", mail.toUpperCase(Locale.ROOT)))),
            Map.of("name", "D.", "profileUrl", profile.replace("https://www.", "http://") + "/"))) {
      assertThat(assertProblem(post(other), 409).getString("existing")).isEqualTo(path);
    }
    String second = made(Map.of("name", "Somebody else"));
    String change = "{\"emails\":[{\"value\":\"" + mail + "\"}]}";
    assertThat(assertProblem(patch(second, change), 409).getString("existing")).isEqualTo(path);
    // For another tenant it is no conflict, and nothing tells that there is one.
    String body = "{\"name\":\"Dana\",\"emails\":[{\"value\":\"" + mail + "\"}]}";
    assertThat(post(TestTenants.OTHER, body).statusCode()).isEqualTo(201);
    // Once it is given up, anybody may have it.
    assertThat(patch(path, "{\"emails\":null}").statusCode()).isEqualTo(200);
    assertThat(patch(second, change).statusCode()).isEqualTo(200);
    assertThat(delete(second).statusCode()).isEqualTo(204);
    assertThat(patch(path, change).statusCode()).isEqualTo(200);
  }

  @Test
  void aKnownReferenceReplaces() {
    String reference = unique("crm-");
    String path = made(Map.of("name", "Dana", "externalRef", reference, "role", "Pilot"));
    Response again = post(Map.of("name", "Dana Reyes", "externalRef", reference));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(PATH + "/" + again.jsonPath().getString("id")).isEqualTo(path);
    assertThat(again.jsonPath().getString("role")).isNull();
    assertThat(get(path).jsonPath().getString("name")).isEqualTo("Dana Reyes");
    assertThat(get(path).header("ETag")).isEqualTo(again.header("ETag"));
  }

  @Test
  void anIntroducerIsAContactOfTheSameTenant() {
    String priya = made(Map.of("name", "Priya")).substring(PATH.length() + 1);
    String dana = made(Map.of("name", "Dana", "introducerId", priya));
    String others = post(TestTenants.OTHER, "{\"name\":\"Not yours\"}").then().extract().path("id");
    for (String unknown : List.of(others, UUID.randomUUID().toString())) {
      Response refused = patch(dana, "{\"introducerId\":\"" + unknown + "\"}");
      assertThat(assertProblem(refused, 422).getString("errors[0].pointer"))
          .isEqualTo("/introducerId");
    }
    assertProblem(patch(dana, "{\"introducerId\":\"nobody\"}"), 422);
    assertThat(delete(PATH + "/" + priya).statusCode()).isEqualTo(204);
    assertThat(get(dana).jsonPath().getString("introducerId")).isNull();
  }

  @Test
  void nobodyIntroducesThemselves() {
    String reference = UUID.randomUUID().toString();
    String path = made(Map.of("name", "Dana", "externalRef", reference));
    String own = path.substring(PATH.length() + 1);
    Response changed = patch(path, "{\"introducerId\":\"" + own + "\"}");
    assertFault(changed, 422, "/introducerId", "own");
    Response again = post(Map.of("name", "Dana", "externalRef", reference, "introducerId", own));
    assertFault(again, 422, "/introducerId", "own");
  }

  @Test
  void whoIsDeletedIsGone() {
    String word = unique("gone");
    String path = made(Map.of("name", word, "externalRef", word));
    assertThat(delete(path).statusCode()).isEqualTo(204);
    assertProblem(get(path), 404);
    assertProblem(delete(path), 404);
    assertThat(get(PATH + "?q=" + word).jsonPath().getList("items")).isEmpty();
    made(Map.of("name", word, "externalRef", word));
  }

  @Test
  void anUnchangedContactKeepsItsVersion() {
    String path = made(Map.of("name", "Dana"));
    String before = get(path).header("ETag");
    assertThat(get(path).header("ETag")).isEqualTo(before);
    assertThat(patch(path, "{\"name\":\"Dana R.\"}").header("ETag")).isNotEqualTo(before);
  }
}
