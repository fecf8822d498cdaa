package io.meetworthy.outreach.key;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key opens what its scopes say, as long as it is good, and nothing else does. */
@QuarkusTest
class KeyTest {
  private static final String CHECK = "{\"draft\":{\"body\":\"Could we meet?\"}}";

  private static Response check(String authorization) {
    return given()
        .header("Authorization", authorization)
        .contentType("application/json")
        .body(CHECK)
        .post("/v1/checks");
  }

  @Test
  void aCheckNeedsNoKeyButNoBadOneEither() {
    assertThat(given().contentType("application/json").body(CHECK).post("/v1/checks").statusCode())
        .isEqualTo(200);
    assertThat(check("Bearer " + TestTenants.MAIN.key()).statusCode()).isEqualTo(200);
    assertUnknown(check("Bearer " + NewKey.text()));
  }

  @Test
  void aCheckNeedsTheScope() {
    assertProblem(check("Bearer " + TestTenants.MAIN.keyWith("read", "write", "admin")), 403);
    assertThat(check("Bearer " + TestTenants.MAIN.keyWith("check")).statusCode()).isEqualTo(200);
  }

  @Test
  void everythingElseNeedsAKeyAndSaysSo() {
    Response response = given().get("/v1/usage");
    assertProblem(response, 401);
    assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"meetworthy\"");
    assertProblem(TestTenants.with(TestTenants.MAIN.keyWith("check")).get("/v1/usage"), 403);
    assertThat(TestTenants.with(TestTenants.MAIN.keyWith("read")).get("/v1/usage").statusCode())
        .isEqualTo(200);
  }

  static Stream<String> bad() {
    String key = NewKey.text();
    return Stream.of(
        "",
        " ",
        "Bearer",
        "Bearer ",
        "Basic YTpi",
        key,
        "Bearer " + key,
        "Bearer " + key + "x",
        "Bearer " + key.toLowerCase(Locale.ROOT),
        "Bearer " + key.replace("mw_live_", "mw_test_"),
        "Bearer " + key.replace("mw_live_", "mw_pub_"),
        "Bearer " + key.substring(0, key.length() - 1) + "!",
        "Bearer mw_live_",
        "Bearer mw_live_0000000000000000_" + "0".repeat(49),
        "Bearer mw_live_" + "0".repeat(5_000),
        "Bearer ${jndi:ldap://x}",
        "Bearer eyJhbGciOiJub25lIn0.e30.");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aBadKeyIsRefusedEvenForAChecks(String authorization) {
    assertUnknown(check(authorization));
  }

  @Test
  void anotherSecretUnderAKnownIdIsRefused() {
    KeyText real = KeyText.read(TestTenants.MAIN.key()).orElseThrow();
    assertUnknown(check("Bearer " + KeyText.renewed(real.kind(), real.id()).value()));
  }

  @Test
  void aKeyInTheAddressIsRefused() {
    String key = TestTenants.MAIN.key();
    for (String name : List.of("key", "api_key", "access_token")) {
      assertProblem(given().get("/v1/usage?" + name + "=" + key), 400);
      Response check =
          given()
              .contentType("application/json")
              .body(CHECK)
              .post("/v1/checks?" + name + "=" + key);
      assertProblem(check, 400);
      assertThat(check.asString()).doesNotContain(key);
    }
  }

  @Test
  void twoKeysAreNone() {
    String key = "Bearer " + TestTenants.MAIN.key();
    assertProblem(given().header("Authorization", key, key).get("/v1/usage"), 401);
  }

  @Test
  void aRevokedKeyIsDeadAtOnceWhereItWasRevoked() {
    JsonPath issued = issue(Map.of("name", "short-lived", "scopes", List.of("check")));
    String key = issued.getString("key");
    assertThat(check("Bearer " + key).statusCode()).isEqualTo(200);
    String path = "/v1/api-keys/" + issued.getString("apiKey.id");
    assertThat(TestTenants.MAIN.calls().header("If-Match", "*").delete(path).statusCode())
        .isEqualTo(204);
    assertUnknown(check("Bearer " + key));
    assertThat(TestTenants.MAIN.calls().get(path).jsonPath().getString("revokedAt")).isNotNull();
  }

  @Test
  void aRotatedKeyHasTwoSecretsForAWhile() {
    JsonPath first = issue(Map.of("name", "rotating", "scopes", List.of("check")));
    String path = "/v1/api-keys/" + first.getString("apiKey.id") + "/rotate";
    JsonPath second = rotate(path, "{}");
    assertThat(check("Bearer " + first.getString("key")).statusCode()).isEqualTo(200);
    assertThat(check("Bearer " + second.getString("key")).statusCode()).isEqualTo(200);
    JsonPath third = rotate(path, "{\"overlapSeconds\":0}");
    assertUnknown(check("Bearer " + first.getString("key")));
    assertUnknown(check("Bearer " + second.getString("key")));
    assertThat(check("Bearer " + third.getString("key")).statusCode()).isEqualTo(200);
  }

  private static JsonPath rotate(String path, String body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void aPublishableKeyChecksFromItsOriginsAlone() {
    String key =
        issue(
                Map.of(
                    "name",
                    "page",
                    "kind",
                    "publishable",
                    "scopes",
                    List.of("check"),
                    "origins",
                    List.of("https://jobs.example")))
            .getString("key");
    assertThat(key).startsWith("mw_pub_");
    assertThat(from("https://jobs.example", key).statusCode()).isEqualTo(200);
    assertProblem(from("https://jobs.example.evil", key), 403);
    assertProblem(from("http://jobs.example", key), 403);
    assertProblem(check("Bearer " + key), 403);
  }

  private static Response from(String origin, String key) {
    return TestTenants.with(key)
        .header("Origin", origin)
        .contentType("application/json")
        .body(CHECK)
        .post("/v1/checks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\",\"scopes\":[\"check\",\"check\"]}",
        "{\"name\":\"a\",\"scopes\":[]}",
        "{\"name\":\"a\",\"scopes\":[\"root\"]}",
        "{\"name\":\"a\",\"scopes\":[null]}",
        "{\"name\":\" \",\"scopes\":[\"check\"]}",
        "{\"scopes\":[\"check\"]}",
        "{\"name\":\"a\",\"scopes\":[\"check\"],\"id\":\"x\"}",
        "{\"name\":\"a\",\"scopes\":[\"check\"],\"origins\":[\"https://a.example\"]}",
        "{\"name\":\"a\",\"scopes\":[\"check\"],\"kind\":\"publishable\"}",
        "{\"name\":\"a\",\"scopes\":[\"check\"],\"kind\":\"publishable\",\"origins\":[\"*\"]}",
        "{\"name\":\"a\",\"scopes\":[\"read\"],\"kind\":\"publishable\",\"origins\":[\"https://a.b\"]}",
        "{\"name\":\"a\",\"scopes\":[\"check\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
        "{\"name\":\"a\",\"scopes\":[\"check\"],\"expiresAt\":\"tomorrow\"}"
      })
  void aKeyThatMakesNoSenseIsRefused(String body) {
    assertProblem(
        TestTenants.MAIN.calls().contentType("application/json").body(body).post("/v1/api-keys"),
        422);
  }

  private static JsonPath issue(Map<String, ?> wanted) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .body(wanted)
        .post("/v1/api-keys")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static void assertUnknown(Response response) {
    assertProblem(response, 401);
    assertThat(response.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
  }
}
