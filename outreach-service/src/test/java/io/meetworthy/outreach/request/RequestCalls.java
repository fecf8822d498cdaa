package io.meetworthy.outreach.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What tests ask of the meeting requests. */
final class RequestCalls {
  static final String PATH = "/v1/meeting-requests";
  static final String BODY =
      "Dear Dana,\n\nCould we meet for 15 minutes on Tuesday or Thursday? How did you win over the"
          + " pilots?\n\nThank you,\nMarta";

  private RequestCalls() {}

  /** The id of a new contact. */
  static String contact(Map<String, ?> members) {
    return contact(TestTenants.MAIN, members);
  }

  static String contact(TestTenants owner, Map<String, ?> members) {
    Map<String, Object> contact = new HashMap<>(members);
    contact.putIfAbsent("name", "Dana Reyes");
    Response answer =
        owner.calls().contentType("application/json").body(contact).post("/v1/contacts");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }

  /** A request with these members and what else it needs. */
  static Response post(Map<String, ?> members) {
    return post(TestTenants.MAIN, members);
  }

  static Response post(TestTenants owner, Map<String, ?> members) {
    Map<String, Object> request = new HashMap<>(members);
    request.computeIfAbsent("contactId", unused -> contact(owner, Map.of()));
    request.putIfAbsent("draft", Map.of("body", BODY));
    return owner.calls().contentType("application/json").body(request).post(PATH);
  }

  /** The path of a new one. */
  static String made(Map<String, ?> members) {
    return made(TestTenants.MAIN, members);
  }

  static String made(TestTenants owner, Map<String, ?> members) {
    Response answer = post(owner, members);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return PATH + "/" + answer.path("id");
  }

  static Response get(String path) {
    return TestTenants.MAIN.calls().get(path);
  }

  static Response move(String path, String to) {
    return send(path + "/transitions", "{\"to\":\"" + to + "\"}");
  }

  static Response move(String path, String to, Object occurredAt) {
    return send(
        path + "/transitions", "{\"to\":\"" + to + "\",\"occurredAt\":\"" + occurredAt + "\"}");
  }

  static Response correct(String path, String to) {
    return send(path + "/transitions", "{\"to\":\"" + to + "\",\"type\":\"correction\"}");
  }

  /** Moves that must go well, one after the other. */
  static String moved(String path, String... states) {
    for (String to : states) {
      Response answer = move(path, to);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }
    return path;
  }

  static Response send(String path, String body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json; charset=utf-8")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path);
  }

  static Response patch(String path, String ifMatch, String body) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", ifMatch)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .patch(path);
  }

  static Response delete(String path) {
    return TestTenants.MAIN.calls().header("If-Match", "*").delete(path);
  }
}
