package io.meetworthy.outreach.problem;

import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Answers;
import io.meetworthy.outreach.support.RawHttp;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad body gets a clear problem with the place that is wrong, and never a 500. */
@QuarkusTest
class HostileBodyTest {

  static Stream<String> unreadable() {
    return Stream.of(
        "",
        " ",
        "null",
        "{\"draft\":",
        "{\"draft\":{\"body\":NaN}}",
        "{\"draft\":{\"body\":\"a\"}} x",
        "{\"draft\":{\"body\":\"a\"}} {}",
        "{\"draft\":{\"body\":\"a\"}}]",
        "/* a */ {\"draft\":{\"body\":\"a\"}}",
        "{'draft':{'body':'a'}}",
        "{\"draft\":{\"body\":\"a\nb\"}}",
        "{\"draft\":{\"body\":\"a\",}}",
        "{\"draft\":{\"body\":" + "[".repeat(33) + "]".repeat(33) + "}}",
        "[".repeat(100_000),
        "{\"maxFindings\":" + "1".repeat(5_000) + "}",
        "{\"" + "k".repeat(200_000) + "\":1}",
        "\uFEFF{\"draft\":{\"body\":\"a\"}}");
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNotJsonIsRefusedWith400(String body) {
    assertProblem(Answers.check(body), 400);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        // wrong JSON type, or a text that is none
        Arguments.of("{\"draft\":{\"body\":5}}", 400, "/draft/body", "wrong-type"),
        Arguments.of("{\"draft\":{\"body\":true}}", 400, "/draft/body", "wrong-type"),
        Arguments.of("{\"draft\":{\"body\":[]}}", 400, "/draft/body", "wrong-type"),
        Arguments.of("{\"draft\":{\"body\":{}}}", 400, "/draft/body", "wrong-type"),
        Arguments.of("{\"draft\":\"a\"}", 400, "/draft", "wrong-type"),
        Arguments.of("{\"draft\":[]}", 400, "/draft", "wrong-type"),
        Arguments.of("[]", 400, "", "wrong-type"),
        Arguments.of("\"a\"", 400, "", "wrong-type"),
        Arguments.of(with("maxFindings", "\"5\""), 400, "/maxFindings", "wrong-type"),
        Arguments.of(with("maxFindings", "5.5"), 400, "/maxFindings", "wrong-type"),
        Arguments.of(with("maxFindings", "1e400"), 400, "/maxFindings", "wrong-type"),
        Arguments.of(with("maxFindings", "9007199254740993"), 400, "/maxFindings", "wrong-type"),
        Arguments.of(inDraft("channel", "0"), 400, "/draft/channel", "wrong-type"),
        Arguments.of(
            inContext("recipient", "{\"billsForTime\":\"yes\"}"),
            400,
            "/context/recipient/billsForTime",
            "wrong-type"),
        Arguments.of("{\"draft\":{\"body\":\"a\\u0000b\"}}", 400, "/draft/body", "nul"),
        Arguments.of(inDraft("subject", "\"\\u0000\""), 400, "/draft/subject", "nul"),
        Arguments.of(with("clientToken", "\"\\u0000\""), 400, "/clientToken", "nul"),
        Arguments.of(inContext("introducedBy", "\"\\u0000\""), 400, "/context/introducedBy", "nul"),
        Arguments.of("{\"draft\":{\"body\":\"\\ud800\"}}", 400, "/draft/body", "lone-surrogate"),
        Arguments.of("{\"draft\":{\"body\":\"\\udc00a\"}}", 400, "/draft/body", "lone-surrogate"),
        Arguments.of(
            "{\"draft\":{\"body\":\"a\",\"body\":\"b\"}}", 400, "/draft/body", "duplicate-member"),
        Arguments.of(
            "{\"draft\":{\"body\":\"a\"},\"draft\":{\"body\":\"a\"}}",
            400,
            "/draft",
            "duplicate-member"),
        // well-formed, but not to be done
        Arguments.of("{}", 422, "/draft", "required"),
        Arguments.of("{\"draft\":null}", 422, "/draft", "required"),
        Arguments.of("{\"draft\":{}}", 422, "/draft/body", "required"),
        Arguments.of("{\"draft\":{\"body\":\" \\n\"}}", 422, "/draft/body", "blank"),
        Arguments.of(
            "{\"draft\":{\"body\":\"" + "a".repeat(20_001) + "\"}}", 422, "/draft/body", "length"),
        Arguments.of(
            inDraft("subject", "\"" + "a".repeat(999) + "\""), 422, "/draft/subject", "length"),
        Arguments.of(inDraft("channel", "\"fax\""), 422, "/draft/channel", "unknown-value"),
        Arguments.of(inDraft("channel", "\"EMAIL\""), 422, "/draft/channel", "unknown-value"),
        Arguments.of(inDraft("channel", "\"\""), 422, "/draft/channel", "unknown-value"),
        Arguments.of(inDraft("kind", "\"beg\""), 422, "/draft/kind", "unknown-value"),
        Arguments.of(inDraft("locale", "\"e\""), 422, "/draft/locale", "form"),
        Arguments.of(
            inContext("relationship", "\"foe\""), 422, "/context/relationship", "unknown-value"),
        Arguments.of(inContext("followUpNumber", "-1"), 422, "/context/followUpNumber", "range"),
        Arguments.of(with("maxFindings", "0"), 422, "/maxFindings", "range"),
        Arguments.of(with("maxFindings", "201"), 422, "/maxFindings", "range"),
        Arguments.of(with("spanUnit", "\"bytes\""), 422, "/spanUnit", "unknown-value"),
        Arguments.of(with("ruleset", "\"1999.01\""), 422, "/ruleset", "unknown-value"),
        Arguments.of(with("rulePack", "\"mine\""), 422, "/rulePack", "not-available"),
        Arguments.of(with("policy", "\"mine\""), 422, "/policy", "not-available"),
        Arguments.of(
            with("clientToken", "\"" + "a".repeat(201) + "\""), 422, "/clientToken", "length"),
        // nobody sets what the service decides
        Arguments.of(with("score", "100"), 422, "/score", "unknown-member"),
        Arguments.of(with("tenant", "\"b\""), 422, "/tenant", "unknown-member"),
        Arguments.of(inDraft("a/b~c", "1"), 422, "/draft/a~1b~0c", "unknown-member"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsPointedAt(String body, int status, String pointer, String code) {
    assertFault(Answers.check(body), status, pointer, code);
  }

  private static String with(String member, String value) {
    return "{\"draft\":{\"body\":\"a\"},\"" + member + "\":" + value + "}";
  }

  private static String inDraft(String member, String value) {
    return "{\"draft\":{\"body\":\"a\",\"" + member + "\":" + value + "}}";
  }

  private static String inContext(String member, String value) {
    return with("context", "{\"" + member + "\":" + value + "}");
  }

  @ParameterizedTest
  @CsvSource({"c3 28", "c0 80", "ed a0 80", "f5 80 80 80", "e2 82", "ff", "fe ff 00 7b"})
  void whatIsNotUtf8IsRefusedWith400(String bytes) {
    byte[] start = "{\"draft\":{\"body\":\"".getBytes(StandardCharsets.UTF_8);
    String[] hex = bytes.split(" ");
    byte[] body = Arrays.copyOf(start, start.length + hex.length + 3);
    for (int i = 0; i < hex.length; i++) {
      body[start.length + i] = (byte) Integer.parseInt(hex[i], 16);
    }
    body[body.length - 3] = '"';
    body[body.length - 2] = '}';
    body[body.length - 1] = '}';
    assertProblem(given().contentType(ContentType.JSON).body(body).post("/v1/checks"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1"
      })
  void anotherContentTypeIsRefusedWith415(String type) {
    assertProblem(posted().contentType(type).post("/v1/checks"), 415);
  }

  @Test
  void noContentTypeIsRefusedWith415() throws IOException {
    assertThat(RawHttp.status("POST /v1/checks HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"))
        .isEqualTo(415);
  }

  @Test
  void aPackedBodyIsRefusedWith415() {
    assertProblem(
        posted()
            .contentType(ContentType.JSON)
            .header("Content-Encoding", "gzip")
            .post("/v1/checks"),
        415);
  }

  @Test
  void anotherAcceptIsRefusedWith406() {
    assertProblem(
        posted().contentType(ContentType.JSON).accept("application/xml").post("/v1/checks"), 406);
  }

  @Test
  void whoSendsAnotherTypeIsToldWhatIsTaken() {
    assertDetail(caller().contentType(ContentType.JSON).post("/v1/imports"), 415)
        .contains("text/csv or text/vcard");
    assertDetail(caller().contentType(ContentType.TEXT).patch("/v1/contacts/x"), 415)
        .contains("application/merge-patch+json");
    assertDetail(caller().accept(ContentType.JSON).get("/v1/exports/contacts.vcf"), 406)
        .contains("text/vcard")
        .doesNotContain("application/json");
    assertDetail(caller().contentType("text/csv; charset=iso-8859-1").post("/v1/imports"), 415)
        .contains("utf-8")
        .doesNotContain("JSON");
  }

  private static RequestSpecification caller() {
    return TestTenants.MAIN.calls().body("{}");
  }

  private static AbstractStringAssert<?> assertDetail(Response refusal, int status) {
    return assertThat(assertProblem(refusal, status).getString("detail"));
  }

  @Test
  void whatIsExpectedIsSaidAsItIs() {
    String number = inContext("attributes", "{\"age\":\"1\"}");
    assertDetail(Answers.check(number), 400).isEqualTo("Expected a number.");
    Response late =
        caller()
            .contentType(ContentType.JSON)
            .body("{\"name\":\"a\",\"scopes\":[\"check\"],\"expiresAt\":\"9999-12-31T00:00:00Z\"}")
            .post("/v1/api-keys");
    assertDetail(late, 422).contains("1900 to 9998");
    // An emoji is one character for people, and two of the units that are counted.
    String body = "{\"draft\":{\"body\":\"" + "\ud83d\ude42".repeat(15_000) + "\"}}";
    assertDetail(Answers.check(body), 422).contains("UTF-16 units");
  }

  private static RequestSpecification posted() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/xml", ContentType.TEXT)
                        .encodeContentTypeAs(
                            "application/x-www-form-urlencoded", ContentType.TEXT)))
        .body("{\"draft\":{\"body\":\"a\"}}");
  }

  @Test
  void aBodyThatIsTooLongIsRefusedWith413() throws IOException {
    String body = "{\"draft\":{\"body\":\"" + "a".repeat(300_000) + "\"}}";
    assertProblem(Answers.check(body), 413);
    StringBuilder chunked =
        new StringBuilder(
            "POST /v1/checks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n");
    chunked.append(Integer.toHexString(body.length())).append("\r\n").append(body).append("\r\n");
    chunked.append("0\r\n\r\n");
    assertThat(RawHttp.status(chunked.toString())).isEqualTo(413);
  }
}
