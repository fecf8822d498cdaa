package io.meetworthy.outreach.contact;

import static io.meetworthy.outreach.contact.ContactCalls.PATH;
import static io.meetworthy.outreach.contact.ContactCalls.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contacts are found by beginnings of words, tags and organizations, however they are written. */
@QuarkusTest
class ContactSearchTest {
  private static final String MARK =
      "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  private static List<String> found(String... query) {
    var call = TestTenants.MAIN.calls();
    for (int i = 0; i < query.length; i += 2) {
      call.queryParam(query[i], query[i + 1]);
    }
    return call.get(PATH).then().statusCode(200).extract().path("items.name");
  }

  @Test
  void byBeginningsOfWordsWithoutAccentsAndCapitals() {
    String name = "José " + MARK + "ångström";
    made(Map.of("name", name, "organization", "Nörthwind " + MARK, "role", "Chief"));
    for (String text :
        List.of(
            MARK + "angstrom",
            (MARK + "ANG").toUpperCase(Locale.ROOT),
            "jose " + MARK + "ån",
            MARK + " northwind jos",
            "chief " + MARK)) {
      assertThat(found("q", text)).as(text).contains(name);
    }
    assertThat(found("q", MARK + " bogus")).isEmpty();
    assertThat(found("q", MARK.substring(1))).isEmpty();
  }

  @Test
  void byAddress() {
    String mail = MARK + ".reyes@northwind.example";
    made(Map.of("name", "By address", "emails", List.of(Map.of("value", mail))));
    assertThat(found("q", mail)).containsExactly("By address");
  }

  @Test
  void byTagAndOrganization() {
    String tag = "Tag " + MARK;
    made(Map.of("name", "One", "tags", List.of(tag, "other"), "organization", MARK + " Ltd"));
    made(Map.of("name", "Two", "tags", List.of(tag), "organization", MARK));
    assertThat(found("tag", tag.toUpperCase(Locale.ROOT))).containsExactly("Two", "One");
    assertThat(found("tag", tag, "organization", MARK + " ltd")).containsExactly("One");
    assertThat(found("tag", tag, "q", "two")).containsExactly("Two");
    assertThat(found("tag", "Tag")).isEmpty();
    assertThat(found("organization", MARK + " L")).isEmpty();
  }

  @Test
  void pagesOfASearchShowEachOnce() {
    String tag = MARK + "pages";
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made(Map.of("name", tag + i, "tags", List.of(tag)));
      all.add(0, tag + i);
    }
    List<String> walked = new ArrayList<>();
    String next = PATH + "?limit=3&tag=" + tag;
    while (next != null) {
      Response page = TestTenants.MAIN.calls().urlEncodingEnabled(false).get(next);
      walked.addAll(page.jsonPath().getList("items.name", String.class));
      made(Map.of("name", tag + " late", "tags", List.of(tag)));
      String link = page.header("Link");
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(walked).isEqualTo(all);
  }

  @Test
  void nobodyFindsSomebodyElses() {
    ContactCalls.post(TestTenants.OTHER, "{\"name\":\"" + MARK + "hidden\"}");
    assertThat(found("q", MARK + "hidden")).isEmpty();
  }
}
