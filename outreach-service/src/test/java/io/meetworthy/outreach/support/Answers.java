package io.meetworthy.outreach.support;

import io.restassured.response.Response;
import java.util.Map;

/** Asks the running service as a caller with a key would. */
public final class Answers {
  private Answers() {}

  /** The answer to a check with this JSON. */
  public static Response check(String json) {
    return TestTenants.MAIN.calls().contentType("application/json").body(json).post("/v1/checks");
  }

  /** The answer to a check with these members. */
  public static Response check(Map<String, ?> members) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .body(members)
        .post("/v1/checks");
  }

  /** The answer to a check of an e-mail with this text. */
  public static Response checkBody(String body) {
    return check(Map.of("draft", Map.of("body", body)));
  }
}
