package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.support.TestTenants;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * A tenant that asks and records what comes of it.
 *
 * @param tenant its id
 * @param key its key
 */
record Outcomes(String tenant, String key) {
  static final String STRONG =
      "Dear Dana,\n\nYour talk on small ports changed how I plan our night shifts at Aveiro. How did"
          + " you win over the pilots? Could we speak for 15 minutes on Tuesday or Thursday? I am"
          + " glad to send you our data in return.\n\nThank you,\nMarta";
  static final String WEAK = "Can I pick your brain over lunch? Are there any openings? Marta";

  /** A new contact; its id. */
  String contact() {
    return made(calls().body(Map.of("name", "Dana Reyes")).post("/v1/contacts"));
  }

  /** A request that was sent; its path. */
  String sent(String contact, String text, Map<String, ?> attributes) {
    Map<String, ?> draft = Map.of("body", text, "locale", "en", "attributes", attributes);
    Response made =
        calls().body(Map.of("contactId", contact, "draft", draft)).post("/v1/meeting-requests");
    String path = "/v1/meeting-requests/" + made(made);
    become(path, "sent");
    return path;
  }

  /** The state of a request from now on. */
  void become(String path, String state) {
    calls().body(Map.of("to", state)).post(path + "/transitions").then().statusCode(201);
  }

  /**
   * Sends and settles so many: the strong ones with a yes where yes is true, the weak with a no.
   */
  void settle(String contact, int times, boolean yesToTheStrong) {
    for (int i = 0; i < times; i++) {
      boolean strong = i % 2 == 0;
      String path = sent(contact, strong ? STRONG : WEAK, Map.of());
      // One of five goes the other way.
      boolean yes = strong == yesToTheStrong;
      become(path, (i % 10 < 2) != yes ? "accepted" : "declined");
    }
  }

  JsonPath check(String text) {
    return check(text, Map.of()).then().statusCode(200).extract().jsonPath();
  }

  Response check(String text, Map<String, ?> attributes) {
    Map<String, ?> draft = Map.of("body", text, "locale", "en");
    return calls()
        .body(Map.of("draft", draft, "context", Map.of("attributes", attributes)))
        .post("/v1/checks");
  }

  JsonPath model() {
    return calls().get("/v1/stats/model").then().statusCode(200).extract().jsonPath();
  }

  RequestSpecification calls() {
    return TestTenants.with(key).contentType("application/json");
  }

  private static String made(Response made) {
    return made.then().statusCode(201).extract().path("id");
  }
}
