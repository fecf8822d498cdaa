package io.meetworthy.outreach.contract;

import static io.meetworthy.outreach.contract.HostileCalls.assertRefused;
import static io.meetworthy.outreach.contract.HostileCalls.calls;
import static io.meetworthy.outreach.contract.HostileCalls.each;
import static io.meetworthy.outreach.contract.HostileCalls.parameters;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.meetworthy.outreach.support.Contract.Operation;
import io.meetworthy.outreach.support.RawHttp;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Addresses, queries and header fields that nobody should send, to every operation that the
 * contract has, the next one too: what can mean nothing is refused, and nothing is a 500.
 */
@QuarkusTest
class HostileAddressesTest {
  private final HostileCalls hostile;

  @Inject
  HostileAddressesTest(HostileCalls hostile) {
    this.hostile = hostile;
  }

  private static boolean isPaged(Operation operation) {
    return parameters(operation, "query")
        .anyMatch(one -> one.path("name").asText().equals("limit"));
  }

  @TestFactory
  Stream<DynamicTest> aQueryIsKnownWholeAndOnce() {
    return each(
        operation -> true,
        operation -> {
          String path = hostile.path(operation);
          for (JsonNode parameter : parameters(operation, "query").toList()) {
            String name = parameter.path("name").asText();
            for (String value : List.of("%00", "a%00b")) {
              assertRefused(query(operation, path, name + "=" + value), name + "=" + value);
            }
            assertRefused(query(operation, path, name + "=a&" + name + "=a"), name + " twice");
            for (String value :
                List.of("", "%ED%A0%80", "%C0%80", "%F5%80%80%80", "%27", "x".repeat(3_000))) {
              assertThat(query(operation, path, name + "=" + value).statusCode())
                  .as(name + "=" + value)
                  .isLessThan(500);
            }
          }
          for (String unknown : List.of("nobody=1", "%00=1", "sort=id;drop", "access_token=x")) {
            assertThat(query(operation, path, unknown).statusCode())
                .as(unknown)
                .isIn(400, 401, 404, 422);
          }
        });
  }

  private static Response query(Operation operation, String path, String query) {
    RequestSpecification caller = calls();
    if (operation.node().has("requestBody")) {
      caller.contentType(operation.mediaType()).body(operation.example());
    }
    return caller.request(operation.method(), query.isEmpty() ? path : path + "?" + query);
  }

  @TestFactory
  Stream<DynamicTest> aPageIsOneOfThisList() {
    return each(
        HostileAddressesTest::isPaged,
        operation -> {
          String path = hostile.path(operation);
          for (String query :
              List.of(
                  "limit=0",
                  "limit=-1",
                  "limit=201",
                  "limit=1e9",
                  "limit=1000000000000",
                  "limit=abc",
                  "limit=%31%00",
                  "limit=",
                  "limit=1&limit=2",
                  "limit[]=1",
                  "cursor=%00",
                  "cursor=",
                  "cursor=a",
                  "cursor=" + "A".repeat(64),
                  "cursor=%C0%80",
                  "cursor=" + "A".repeat(2_500))) {
            assertProblem(query(operation, path, query), 422);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> anIdThatIsNoneIsNobodys() {
    return each(
        operation -> operation.takesId(),
        operation -> {
          for (String id : List.of("a%00", "%27", "-1", "x".repeat(300), "%F0%90%80%80", "null")) {
            String path = operation.path().replaceAll("\\{[^}]*}", id);
            assertProblem(query(operation, path, ""), 404);
          }
        });
  }

  /** What no library would send, in each field that an operation reads. */
  @TestFactory
  Stream<DynamicTest> aFieldOfTheHeaderIsOneLineOfText() {
    return each(
        operation -> parameters(operation, "header").findAny().isPresent(),
        operation -> {
          // A version that nobody has is no fault of a reader: what is there is answered.
          String path = hostile.path(operation);
          for (JsonNode parameter : parameters(operation, "header").toList()) {
            String name = parameter.path("name").asText();
            for (String value :
                List.of("a\u0000b", "\u0000", "a\u0001b", "\u00ff\u00fe", "x".repeat(5_000))) {
              assertThat(raw(operation, path, name, value))
                  .as(name)
                  .isBetween(name.equals(HttpHeaders.IF_NONE_MATCH) ? 200 : 400, 499);
            }
          }
        });
  }

  private static int raw(Operation operation, String path, String name, String value) {
    String body = operation.node().has("requestBody") ? operation.example() : "";
    String type = body.isEmpty() ? "" : "Content-Type: " + operation.mediaType() + "\r\n";
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    try {
      return RawHttp.status(
          operation.method()
              + (" " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ")
              + (TestTenants.OTHER.key() + "\r\n" + type)
              + (name + ": " + value + "\r\nContent-Length: " + length + "\r\n\r\n")
              + body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Wherever a request says that it came to, addresses in the answer are ours. */
  @TestFactory
  Stream<DynamicTest> nobodySaysWhereWeAre() {
    Map<String, String> spoofed =
        Map.of(
            "Host", "evil.example",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Prefix", "/evil.example",
            "Forwarded", "host=evil.example;proto=https",
            "X-Original-URL", "/evil.example");
    return each(
        operation -> !operation.method().equals("DELETE"),
        operation -> {
          RequestSpecification caller = calls().headers(spoofed);
          if (operation.node().has("requestBody")) {
            caller.contentType(operation.mediaType()).body(hostile.example(operation));
          }
          Response answer = caller.request(operation.method(), hostile.path(operation));
          assertThat(answer.statusCode()).isLessThan(500);
          assertThat(answer.asString() + answer.headers()).doesNotContain("evil.example");
        });
  }
}
