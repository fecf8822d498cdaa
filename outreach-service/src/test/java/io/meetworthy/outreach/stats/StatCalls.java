package io.meetworthy.outreach.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests and what is said of them, as callers of one tenant make and read them. */
final class StatCalls {
  /** Raises pick-your-brain and others. */
  static final String WEAK =
      "Hi Dana,\n\nI would love to pick your brain over lunch for two hours. Are there any openings"
          + " on your team?\n\nMarta";

  static final String STRONG =
      "Dear Dana,\n\nYour talk on small ports made me change how I plan night shifts at Aveiro, and"
          + " one question is left: how did you win over the pilots?\n\nCould I ask you that on the"
          + " phone, in 15 minutes, on Tuesday or Thursday morning? I am glad to send you my notes"
          + " in return.\n\nThank you,\nMarta Silva";

  private static final String REQUESTS = "/v1/meeting-requests/";

  private StatCalls() {}

  /** Somebody to ask, who works there. */
  static String contact(String organization, String relationship) {
    return made(
        "/v1/contacts",
        Map.of("name", "Dana", "organization", organization, "relationship", relationship));
  }

  static String contact() {
    return contact("Northwind", "stranger");
  }

  /** A draft on a channel, with tags. */
  static String draft(String contact, String text, String channel, String... tags) {
    Map<String, Object> body = new HashMap<>();
    body.put("contactId", contact);
    body.put("draft", Map.of("body", text));
    body.put("channel", channel);
    body.put("tags", List.of(tags));
    return made("/v1/meeting-requests", body);
  }

  /** One that was sent then. */
  static String sent(String contact, String channel, String at, String... tags) {
    String id = draft(contact, STRONG, channel, tags);
    move(id, "sent", at);
    return id;
  }

  /** Some that were sent then and came to a state so many hours later. */
  static void settled(String contact, String channel, String at, String state, int... hours) {
    for (int each : hours) {
      String id = sent(contact, channel, at);
      move(id, state, Instant.parse(at).plus(each, ChronoUnit.HOURS).toString());
    }
  }

  static void move(String id, String to, String at) {
    Response answer = tryMove(id, to, at);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
  }

  static Response tryMove(String id, String to, String at) {
    return post(REQUESTS + id + "/transitions", Map.of("to", to, "occurredAt", at));
  }

  /** Takes the last step back, to the state before. */
  static Response correct(String id, String before) {
    return post(REQUESTS + id + "/transitions", Map.of("type", "correction", "to", before));
  }

  static Response delete(String path) {
    return TestTenants.COUNTED.calls().header("If-Match", "*").delete(path);
  }

  static Response deleteRequest(String id) {
    return delete(REQUESTS + id);
  }

  static Response post(String path, Map<String, ?> body) {
    return TestTenants.COUNTED.calls().contentType("application/json").body(body).post(path);
  }

  private static String made(String path, Map<String, ?> body) {
    Response answer = post(path, body);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }

  /** What is said. */
  static JsonPath stats(String question) {
    Response answer = TestTenants.COUNTED.calls().get("/v1/stats/" + question);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  /** The path to a group of an answer. */
  static String group(String value) {
    return "items.find { it.group[0].value == '" + value + "' }.cell";
  }
}
