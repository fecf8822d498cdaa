package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.support.TestTenants;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** What tests of follow-ups ask of contacts, requests and follow-ups. */
final class RequestCalls {
  static final String REQUESTS = "/v1/meeting-requests";
  static final String FOLLOW_UPS = "/v1/follow-ups";

  private final TestTenants tenant;

  RequestCalls(TestTenants tenant) {
    this.tenant = tenant;
  }

  private String made(String path, Map<String, ?> body) {
    return post(path, body).then().statusCode(201).extract().path("id");
  }

  Response post(String path, Map<String, ?> body) {
    return tenant.calls().contentType("application/json; charset=utf-8").body(body).post(path);
  }

  Response get(String path) {
    return tenant.calls().get(path);
  }

  Response delete(String path) {
    return tenant.calls().header("If-Match", "*").delete(path);
  }

  Response patch(String path, String ifMatch, String body) {
    return tenant
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", ifMatch)
        .body(body)
        .patch(path);
  }

  /** A contact with these members; its id. */
  String contact(Map<String, ?> members) {
    Map<String, Object> body = new HashMap<>(members);
    body.putIfAbsent("name", "Dana Reyes");
    return made("/v1/contacts", body);
  }

  /** A request to this contact; its id. */
  String request(String contact, String text, Map<String, ?> members) {
    Map<String, Object> body = new HashMap<>(members);
    body.put("contactId", contact);
    body.put("draft", Map.of("subject", "Your talk", "body", text));
    return made(REQUESTS, body);
  }

  /** An ask by e-mail, sent then; its id. */
  String sent(String contact, String at) {
    String id = request(contact, "Could I ask you one question about your talk?", Map.of());
    move(id, "sent", at);
    return id;
  }

  /** It came to this state then. */
  void move(String request, String state, String at) {
    post(REQUESTS + "/" + request + "/transitions", Map.of("to", state, "occurredAt", at))
        .then()
        .statusCode(201);
  }

  /** The follow-ups of a request. */
  Response plan(String request) {
    return get(REQUESTS + "/" + request + "/follow-ups");
  }
}
