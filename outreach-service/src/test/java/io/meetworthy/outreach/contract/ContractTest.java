package io.meetworthy.outreach.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.support.Repository;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The committed contract is what the code serves, is bounded everywhere, and its examples work. */
@QuarkusTest
class ContractTest {
  private static final String FILE = "openapi/meetworthy-v1.yaml";

  /** Rewrite the file with {@code mvn verify -Dtest=ContractTest -Dcontract.write=true}. */
  @Test
  void theCommittedContractIsTheOneThatIsServed() throws IOException {
    String served = given().get("/openapi").asString();
    if (Boolean.getBoolean("contract.write")) {
      Files.writeString(Repository.file(FILE), served);
    }
    assertThat(Repository.text(FILE))
        .as("The code has moved away from %s; -Dcontract.write=true rewrites it", FILE)
        .isEqualTo(served);
  }

  @Test
  void everyStringArrayAndNumberIsBounded() {
    List<String> unbounded = new ArrayList<>();
    contract()
        .at("/components/schemas")
        .properties()
        .forEach(schema -> findUnbounded(schema.getKey(), schema.getValue(), unbounded));
    contract()
        .path("paths")
        .properties()
        .forEach(path -> findUnbounded(path.getKey(), path.getValue(), unbounded));
    assertThat(unbounded).isEmpty();
  }

  private static void findUnbounded(String place, JsonNode node, List<String> unbounded) {
    boolean refers = node.has("$ref") || node.has("allOf") || node.has("enum");
    String type = node.path("type").isTextual() && !refers ? node.path("type").asText() : "";
    boolean bounded =
        switch (type) {
          case "string" -> node.has("maxLength");
          case "array" -> node.has("maxItems");
          case "integer", "number" -> node.has("minimum") && node.has("maximum");
          default -> true;
        };
    if (!bounded) {
      unbounded.add(place);
    }
    node.properties().stream()
        .filter(member -> !member.getKey().startsWith("example"))
        .forEach(m -> findUnbounded(place + "/" + m.getKey(), m.getValue(), unbounded));
  }

  @Test
  void everyOperationHasASummaryAnIdAndProblems() {
    operations()
        .forEach(
            operation -> {
              JsonNode node = operation.node();
              assertThat(node.path("summary").asText()).as(operation.path()).isNotBlank();
              assertThat(node.path("operationId").asText()).as(operation.path()).isNotBlank();
              assertThat(node.at("/responses/default/$ref").asText())
                  .isEqualTo("#/components/responses/Problem");
            });
  }

  /** Sends every example of every operation to the running service. */
  @TestFactory
  Stream<DynamicTest> everyExampleWorks() {
    return operations()
        .flatMap(
            operation ->
                operation
                    .examples()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                operation.method() + " " + operation.path(),
                                () -> assertWorks(operation, example))));
  }

  private static void assertWorks(Operation operation, JsonNode example) {
    String path = operation.pathWithExamples();
    int status =
        operation.method().equals("post")
            ? given()
                .contentType("application/json")
                .body(example.toString())
                .post(path)
                .statusCode()
            : given().queryParams(operation.queryExamples()).get(path).statusCode();
    assertThat(status).as("%s %s", operation.method(), path).isEqualTo(200);
  }

  private static Stream<Operation> operations() {
    return contract().path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(
                        method ->
                            new Operation(path.getKey(), method.getKey(), method.getValue())));
  }

  private static JsonNode contract() {
    try {
      return new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Operation(String path, String method, JsonNode node) {

    /** The bodies to send; a single missing node where there is none to send. */
    Stream<JsonNode> examples() {
      JsonNode examples = node.at("/requestBody/content/application~1json/examples");
      if (node.has("requestBody")) {
        assertThat(examples.properties()).as("examples of %s", path).isNotEmpty();
        return examples.properties().stream().map(example -> example.getValue().path("value"));
      }
      return Stream.of(examples);
    }

    String pathWithExamples() {
      String filled = path;
      for (JsonNode parameter : node.path("parameters")) {
        if (parameter.path("in").asText().equals("path")) {
          filled = filled.replace("{" + parameter.path("name").asText() + "}", example(parameter));
        }
      }
      return filled;
    }

    Map<String, String> queryExamples() {
      Map<String, String> query = new HashMap<>();
      for (JsonNode parameter : node.path("parameters")) {
        if (parameter.path("in").asText().equals("query")) {
          query.put(parameter.path("name").asText(), example(parameter));
        }
      }
      return query;
    }

    private String example(JsonNode parameter) {
      assertThat(parameter.has("example")).as("example of %s", parameter).isTrue();
      return parameter.path("example").asText();
    }
  }
}
