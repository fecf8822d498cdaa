package io.meetworthy.outreach.http;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.RawHttp;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad addresses, methods and queries get a clear problem, and no detour leads anywhere. */
@QuarkusTest
class HostileAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE | /v1/checks | OPTIONS, POST",
        "GET    | /v1/checks | OPTIONS, POST",
        "TRACE  | /v1/checks | OPTIONS, POST",
        "PUT    | /v1/rulesets | GET, HEAD, OPTIONS",
        "POST   | /v1/rulesets/latest | GET, HEAD, OPTIONS",
        "PATCH  | /v1/rules/thanks | GET, HEAD, OPTIONS"
      })
  void anotherMethodIsRefusedWith405AndTheOnesAllowed(String method, String path, String allow) {
    Response response = given().contentType(ContentType.JSON).request(method, path);
    assertProblem(response, 405);
    assertThat(response.header("Allow")).isEqualTo(allow);
  }

  @Test
  void optionsNamesTheMethodsOfThisPathAlone() {
    assertThat(given().options("/v1/checks").header("Allow")).isEqualTo("OPTIONS, POST");
    assertProblem(given().options("/v1/nothing"), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/nothing", "/v1/rules/nothing", "/v1/rulesets/1999.01"})
  void whatIsNotThereIs404(String path) {
    assertProblem(given().urlEncodingEnabled(false).get(path), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//v1/channels",
        "/v1//channels",
        "/v1/./channels",
        "/v1/rules/../channels",
        "/v1/%63hannels",
        "/v1/channels;a=b",
        "/v1/channels%00",
        "/v1/rules/%2e%2e"
      })
  void anAddressInDisguiseIs404(String path) throws IOException {
    assertThat(RawHttp.status("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n")).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=abc, limit, unknown-parameter",
    "limit=1&limit=2, limit, unknown-parameter",
    "limit[]=1, limit[], unknown-parameter",
    "from=abc, from, form",
    "from=, from, form",
    "from=2026-02-30, from, form",
    "from=%00, from, form",
    "from=99999999999, from, form",
    "to=+999999999-12-31, to, form",
    "from=2026-01-01&from=2026-01-02, from, repeated",
    "from=2026-02-01&to=2026-01-01, from, range",
    "from=2020-01-01&to=2026-01-01, from, range"
  })
  void aBadQueryIsRefusedWith422(String query, String parameter, String code) {
    Response response =
        TestTenants.MAIN.calls().urlEncodingEnabled(false).get("/v1/usage?" + query);
    assertThat(assertProblem(response, 422).getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(response.jsonPath().getString("errors[0].code")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/channels", "/v1/rulesets", "/v1/rulesets/latest", "/v1/rules/thanks"})
  void anAddressWithoutParametersTakesNone(String path) {
    assertProblem(given().get(path + "?limit=abc"), 422);
    assertThat(given().head(path + "?limit=abc").statusCode()).isEqualTo(422);
  }

  @Test
  void aHarmlessRequestIdIsKeptAndAnotherReplaced() {
    assertThat(given().header("X-Request-Id", "a-1").get("/v1/channels").header("X-Request-Id"))
        .isEqualTo("a-1");
    assertThat(
            given().header("X-Request-Id", "${jndi:x}").get("/v1/channels").header("X-Request-Id"))
        .matches("[0-9a-f-]{36}");
  }

  @Test
  void aMethodOverrideIsNotFollowed() {
    assertThat(given().header("X-HTTP-Method-Override", "DELETE").get("/v1/channels").statusCode())
        .isEqualTo(200);
  }
}
