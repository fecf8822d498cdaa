package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.packaged.RunningService;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Some people of some organizations, and requests in several states, made as callers make them. */
final class Sample {
  private static final int CONTACTS = 200;
  private static final int REQUESTS = 100;
  private static final List<String> CHANNELS = List.of("email", "linkedin-message", "sms");
  private static final List<List<String>> HISTORIES =
      List.of(
          List.of(),
          List.of("sent"),
          List.of("sent", "no-answer"),
          List.of("sent", "declined"),
          List.of("sent", "accepted", "met"));

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final RunningService service;

  Sample(RunningService service) {
    this.service = service;
  }

  void write() throws Exception {
    String contact = "";
    for (int i = 0; i < CONTACTS; i++) {
      contact =
          post(
              "/v1/contacts",
              """
              {"name":"Given%d Family%d","organization":"Org%d","tags":["%s"]}
              """
                  .formatted(i % 20, i, i % 40, i % 2 == 0 ? "even" : "odd"));
    }
    for (int i = 0; i < REQUESTS; i++) {
      String request =
          post(
              "/v1/meeting-requests",
              """
              {"contactId":"%s","channel":"%s","tags":["t%d"],
               "draft":{"subject":"Your talk","body":"Hi, could we meet for %d minutes?"}}
              """
                  .formatted(contact, CHANNELS.get(i % CHANNELS.size()), i % 10, 10 + i));
      for (String state : HISTORIES.get(i % HISTORIES.size())) {
        post("/v1/meeting-requests/" + request + "/transitions", "{\"to\":\"" + state + "\"}");
      }
    }
  }

  private String post(String path, String body) throws Exception {
    HttpResponse<String> answer =
        http.send(
            service
                .request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    JsonNode made = json.readTree(answer.body());
    return made.path("id").asText();
  }
}
