package io.meetworthy.outreach.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Answers;
import io.meetworthy.outreach.support.RawHttp;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators ask is answered on their own port. */
@QuarkusTest
class OperationsTest {

  private static Response managed(String path) {
    int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    int actual =
        port != 0
            ? port
            : ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
    return given().port(actual).get(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/livez", "/readyz"})
  void itIsWell(String path) {
    assertThat(managed(path).jsonPath().getString("status")).isEqualTo("UP");
    assertThat(given().get(path).statusCode()).as("not on the public port").isEqualTo(404);
  }

  @Test
  void readinessTellsOfTheDatabase() {
    assertThat(managed("/readyz").jsonPath().getBoolean("checks[0].data.reachable")).isTrue();
  }

  @Test
  void metricsNameOperationsAndNoText() {
    Answers.checkBody("a text with the mark zaunkoenig").then().statusCode(200);
    String metrics = managed("/metrics").asString();
    assertThat(metrics).contains("uri=\"/v1/checks\"").doesNotContain("zaunkoenig");
  }

  @Test
  void metricsNameNoAddressThatSomebodyMadeUp() throws Exception {
    RawHttp.status("GET /v1/contacts/zaunkoenig@y.com%zz HTTP/1.1\r\nHost: x\r\n\r\n");
    given().get("/zaunkoenig");
    given().get("//zaunkoenig");
    given().get("/v1/contacts/zaunkoenig");
    given().options("/v1/contacts/zaunkoenig");
    given().post("/v1/calendar/zaunkoenig.ics");
    given().contentType("text/plain").body("x").patch("/v1/contacts/zaunkoenig");
    TestTenants.MAIN.calls().contentType("text/plain").body("x").patch("/v1/contacts/zaunkoenig");
    TestTenants.MAIN.calls().accept("text/plain").get("/v1/contacts/zaunkoenig");
    TestTenants.MAIN.calls().put("/v1/contacts/zaunkoenig");
    for (String path : List.of("/zaunkoenig", "/v1/contacts/zaunkoenig")) {
      String tooMuch = "Host: x\r\nContent-Length: 99999999\r\n\r\n";
      assertThat(RawHttp.status("PATCH " + path + " HTTP/1.1\r\n" + tooMuch)).isEqualTo(413);
    }
    assertThat(managed("/metrics").asString().lines())
        .filteredOn(line -> line.contains("zaunkoenig"))
        .isEmpty();
  }

  @Test
  void theDocumentsAreServed() {
    assertThat(given().get("/docs/").asString()).contains("swagger-ui");
    assertThat(given().get("/openapi").asString()).startsWith("---");
  }
}
