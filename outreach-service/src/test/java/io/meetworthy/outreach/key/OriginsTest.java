package io.meetworthy.outreach.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages read our answers from exactly the origins of publishable keys. */
@QuarkusTest
class OriginsTest {
  private static final String ORIGIN = "https://board.example:8443";

  private static String key() {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .body(
            Map.of(
                "name",
                "a page",
                "kind",
                "publishable",
                "scopes",
                List.of("check"),
                "origins",
                List.of(ORIGIN)))
        .post("/v1/api-keys")
        .then()
        .statusCode(201)
        .extract()
        .path("key");
  }

  private static Response preflight(String origin) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type")
        .options("/v1/checks");
  }

  @Test
  void aListedOriginMayAskAndRead() {
    String key = key();
    Response preflight = preflight(ORIGIN);
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
    assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("OPTIONS, POST");
    assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Authorization");
    assertThat(preflight.header("Access-Control-Allow-Credentials")).isNull();
    Response check =
        TestTenants.with(key)
            .header("Origin", ORIGIN)
            .contentType("application/json")
            .body("{\"draft\":{\"body\":\"Could we meet?\"}}")
            .post("/v1/checks");
    assertThat(check.statusCode()).isEqualTo(200);
    assertThat(check.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
    assertThat(check.header("Vary")).contains("Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://board.example",
        "http://board.example:8443",
        "https://board.example:8443.evil.example",
        "https://evil.example",
        "null",
        "*",
        "https://BOARD.example:8443",
        "https://board.example:8443/"
      })
  void anyOtherMayNot(String origin) {
    key();
    Response preflight = preflight(origin);
    assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
    assertThat(preflight.header("Vary")).contains("Origin");
  }
}
