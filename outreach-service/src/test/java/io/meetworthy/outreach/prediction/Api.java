package io.meetworthy.outreach.prediction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A running service, as an integrator sees it.
 *
 * @param address where it is
 * @param key of the tenant
 * @param client sends
 */
record Api(String address, String key, HttpClient client) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;
  private static final int REFUSED = 400;
  private static final long SECOND = 1000;

  static Api at(String address, String key) {
    return new Api(address, key, HttpClient.newHttpClient());
  }

  JsonNode get(String path) {
    return answer(request(path).GET().build());
  }

  /** Posts; what is a conflict already is as it should be. */
  JsonNode post(String path, Object body) {
    try {
      String json = JSON.writeValueAsString(body);
      return answer(
          request(path)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json))
              .build());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + key);
  }

  private JsonNode answer(HttpRequest request) {
    try {
      while (true) {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        int status = answer.statusCode();
        if (status == TOO_MANY) {
          // As long as the service says.
          Thread.sleep(
              SECOND * Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("1")));
        } else if (status < REFUSED || status == CONFLICT) {
          return JSON.readTree(answer.body());
        } else {
          throw new IllegalStateException(request.uri() + ": " + status + " " + answer.body());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
