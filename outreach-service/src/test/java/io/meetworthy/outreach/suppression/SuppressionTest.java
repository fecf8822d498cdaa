package io.meetworthy.outreach.suppression;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Dump;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who asked to be forgotten stays out, by whatever they are told apart, until it is lifted. */
@QuarkusTest
class SuppressionTest {
  private final String word = "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  private final Dump dump;

  @Inject
  SuppressionTest(Dump dump) {
    this.dump = dump;
  }

  private static Response post(TestTenants tenant, Map<String, ?> contact) {
    return tenant.calls().contentType("application/json").body(contact).post("/v1/contacts");
  }

  private static Response csv(String file) {
    return TestTenants.MAIN
        .calls()
        .contentType("text/csv; charset=utf-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports");
  }

  private static String erased(TestTenants tenant, String id, String wish) {
    return tenant
        .calls()
        .contentType("application/json")
        .body(wish)
        .post("/v1/contacts/" + id + "/erasure")
        .then()
        .statusCode(200)
        .extract()
        .path("suppressionId");
  }

  private Map<String, ?> whole() {
    return Map.of(
        "name",
        "Dana",
        "emails",
        List.of(Map.of("value", word + "@Northwind.example"), Map.of("value", word + "@a.example")),
        "profileUrl",
        "https://www.linkedin.example/in/" + word,
        "externalRef",
        word);
  }

  private static String id(Response made) {
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return made.jsonPath().getString("id");
  }

  @Test
  void whoIsErasedStaysOutUntilItIsLifted() {
    String suppression = erased(TestTenants.MAIN, id(post(TestTenants.MAIN, whole())), "{}");
    for (Map<String, ?> again :
        List.of(
            Map.of("name", "D", "emails", List.of(Map.of("value", word + "@A.EXAMPLE"))),
            Map.of("name", "D", "profileUrl", "http://linkedin.example/in/" + word + "/"),
            Map.of("name", "D", "externalRef", word))) {
      JsonPath refused = assertProblem(post(TestTenants.MAIN, again), 409);
      assertThat(refused.getString("suppression")).isEqualTo("/v1/suppressions/" + suppression);
      assertThat(refused.getString("detail")).contains("asked to be forgotten", "admin");
    }
    String other = id(post(TestTenants.MAIN, Map.of("name", "Somebody else")));
    assertProblem(
        TestTenants.MAIN
            .calls()
            .contentType("application/merge-patch+json; charset=utf-8")
            .header("If-Match", "*")
            .body(Map.of("externalRef", word))
            .patch("/v1/contacts/" + other),
        409);
    JsonPath file =
        csv("name,emails\nDana,%1$s@northwind.example\nLee,lee-%1$s@a.example\n".formatted(word))
            .jsonPath();
    assertThat(file.getInt("suppressed")).isEqualTo(1);
    assertThat(file.getInt("added")).isEqualTo(1);
    assertThat(file.getString("faults[0].code")).isEqualTo("suppressed");
    // Whoever they asked, others have their own to ask.
    id(post(TestTenants.OTHER, whole()));

    String path = "/v1/suppressions/" + suppression;
    assertThat(TestTenants.MAIN.calls().get("/v1/suppressions").asString()).contains(suppression);
    assertThat(TestTenants.with(TestTenants.MAIN.keyWith("write")).delete(path).statusCode())
        .isEqualTo(403);
    TestTenants.MAIN.calls().header("If-Match", "*").delete(path).then().statusCode(204);
    id(post(TestTenants.MAIN, whole()));
  }

  @Test
  void whoHasNothingButANameStaysOutOfFilesToo() {
    String file = "name,notes\nDana %1$s,Pilot\n".formatted(word);
    csv(file).then().statusCode(201);
    String id =
        TestTenants.MAIN.calls().get("/v1/contacts?q=" + word).jsonPath().getString("items[0].id");
    erased(TestTenants.MAIN, id, "{}");
    assertThat(csv(file).jsonPath().getInt("suppressed")).isEqualTo(1);
    // By hand one may mean another who is called the same.
    id(post(TestTenants.MAIN, Map.of("name", "Dana " + word)));
  }

  @Test
  void whoMayComeAgainIsErasedAllTheSame() {
    String id = id(post(TestTenants.MAIN, whole()));
    assertThat(erased(TestTenants.MAIN, id, "{\"suppress\":false}")).isNull();
    id(post(TestTenants.MAIN, whole()));
  }

  /** Nobody with a copy of the database can try addresses, nor compare tenants. */
  @Test
  void whatIsKeptTellsNobodyWhoItWas() throws Exception {
    String before = dump.text();
    erased(TestTenants.MAIN, id(post(TestTenants.MAIN, whole())), "{}");
    String between = dump.text();
    erased(TestTenants.OTHER, id(post(TestTenants.OTHER, whole())), "{}");
    String after = dump.text();
    List<String> main = keys(between, before);
    List<String> other = keys(after, between);
    assertThat(main).hasSize(4).doesNotContainAnyElementsOf(other);
    assertThat(other).hasSize(4);
    String address = word + "@northwind.example";
    for (String guess :
        List.of(
            address,
            "email\n" + address,
            TestTenants.MAIN.id() + "\nemail\n" + address,
            "suppression" + address)) {
      assertThat(after).doesNotContain(guess);
      for (String algorithm : List.of("SHA-256", "SHA-1", "MD5")) {
        byte[] hash =
            MessageDigest.getInstance(algorithm).digest(guess.getBytes(StandardCharsets.UTF_8));
        assertThat(after).doesNotContain(HexFormat.of().formatHex(hash));
      }
    }
  }

  /** The hashes that are new. */
  private static List<String> keys(String after, String before) {
    return after
        .lines()
        .filter(line -> line.startsWith("suppression_key ") && !before.contains(line))
        .map(line -> line.replaceFirst(".*\\\\x([0-9a-f]+).*", "$1"))
        .toList();
  }
}
