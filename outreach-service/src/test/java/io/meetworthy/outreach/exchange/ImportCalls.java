package io.meetworthy.outreach.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Awaited;
import io.meetworthy.outreach.support.TestTenants;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Files that are sent, and what becomes of them. */
final class ImportCalls {
  private static final String PATH = "/v1/imports";

  private ImportCalls() {}

  static Response send(String type, byte[] file, String query) {
    return TestTenants.MAIN
        .calls()
        .contentType(type + "; charset=utf-8")
        .body(file)
        .urlEncodingEnabled(false)
        .post(PATH + query);
  }

  static Response csv(String file) {
    return send("text/csv", file.getBytes(StandardCharsets.UTF_8), "");
  }

  static Response cards(String file) {
    return send("text/vcard", file.getBytes(StandardCharsets.UTF_8), "");
  }

  /** What became of it, in the end. */
  static JsonPath done(Response answer) {
    return answer.statusCode() == 202
        ? Awaited.done(PATH + "/" + answer.jsonPath().getString("id"))
        : answer.jsonPath();
  }

  static void assertCounts(Response answer, int added, int known, int refused) {
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 202);
    JsonPath counts = done(answer);
    assertThat(List.of(counts.getInt("added"), counts.getInt("known"), counts.getInt("refused")))
        .as(answer.asString())
        .containsExactly(added, known, refused);
    assertThat(counts.getInt("rows")).isEqualTo(added + known + refused);
  }

  /** The people who have this mark in what they are found by. */
  static List<Map<String, Object>> found(String mark) {
    return TestTenants.MAIN
        .calls()
        .get("/v1/contacts?limit=200&q=" + mark)
        .then()
        .statusCode(200)
        .extract()
        .path("items");
  }
}
