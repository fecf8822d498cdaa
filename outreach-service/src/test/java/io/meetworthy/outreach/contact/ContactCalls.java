package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.support.TestTenants;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What tests ask of the contacts. */
final class ContactCalls {
  static final String PATH = "/v1/contacts";

  private ContactCalls() {}

  static Response post(String body) {
    return post(TestTenants.MAIN, body);
  }

  static Response post(TestTenants tenant, String body) {
    return tenant
        .calls()
        .contentType("application/json; charset=utf-8")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(PATH);
  }

  static Response post(Map<String, ?> body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json; charset=utf-8")
        .body(body)
        .post(PATH);
  }

  /** One that must go well; its path. */
  static String made(Map<String, ?> body) {
    return PATH + "/" + post(body).then().statusCode(201).extract().<String>path("id");
  }

  static Response patch(String path, String body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", "*")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .patch(path);
  }

  static Response get(String path) {
    return TestTenants.MAIN.calls().get(path);
  }

  static Response delete(String path) {
    return TestTenants.MAIN.calls().header("If-Match", "*").delete(path);
  }
}
