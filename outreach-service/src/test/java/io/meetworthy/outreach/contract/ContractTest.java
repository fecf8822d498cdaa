package io.meetworthy.outreach.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.meetworthy.outreach.support.Contract;
import io.meetworthy.outreach.support.Contract.Operation;
import io.meetworthy.outreach.support.Fixtures;
import io.meetworthy.outreach.support.Repository;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The committed contract is what the code serves, is bounded everywhere, and its examples work. */
@QuarkusTest
class ContractTest {
  private static final String FILE = "openapi/meetworthy-v1.yaml";

  private final Fixtures fixtures;

  @Inject
  ContractTest(Fixtures fixtures) {
    this.fixtures = fixtures;
  }

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
    Contract.document()
        .at("/components/schemas")
        .properties()
        .forEach(schema -> findUnbounded(schema.getKey(), schema.getValue(), unbounded));
    Contract.document()
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
    Contract.operations()
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
    return Contract.operations()
        .flatMap(
            operation ->
                examples(operation)
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                operation.toString(), () -> assertWorks(operation, example))));
  }

  /** Of the bodies; of one that takes none an empty object. */
  private static Stream<String> examples(Operation operation) {
    List<String> examples = operation.examples();
    if (operation.node().has("requestBody")) {
      assertThat(examples).as("examples of %s", operation).isNotEmpty();
    }
    return examples.isEmpty() ? Stream.of("{}") : examples.stream();
  }

  private void assertWorks(Operation operation, String example) {
    RequestSpecification caller =
        TestTenants.MAIN.calls().header("If-Match", "*").queryParams(query(operation));
    if (operation.node().has("requestBody")) {
      caller.contentType(operation.mediaType()).body(fixtures.filled(example, TestTenants.MAIN));
    }
    Response answer = caller.request(operation.method(), path(operation));
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    assertThat(operation.node().path("responses").has("" + answer.statusCode()))
        .as("%s says nothing of %d", operation, answer.statusCode())
        .isTrue();
  }

  @TestFactory
  Stream<DynamicTest> whatHasAVersionIsSentOnceOnly() {
    return Contract.operations()
        .filter(operation -> operation.method().equals("GET"))
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> assertSentOnce(operation)));
  }

  private void assertSentOnce(Operation operation) {
    String path = path(operation);
    @Nullable String version =
        TestTenants.MAIN.calls().queryParams(query(operation)).get(path).header("ETag");
    assertThat(operation.takesHeader("If-None-Match"))
        .as("the contract of %s knows of its ETag %s", operation, version)
        .isEqualTo(version != null);
    assertThat(operation.node().path("responses").has("304")).isEqualTo(version != null);
    if (version != null) {
      Response again = TestTenants.MAIN.calls().header("If-None-Match", version).get(path);
      assertThat(again.statusCode()).isEqualTo(304);
    }
  }

  /** As in the examples; the tenant of whoever tries them out is demo there. */
  private static Map<String, String> query(Operation operation) {
    Map<String, String> query = new HashMap<>(operation.parameterExamples("query"));
    query.replaceAll((name, value) -> value.equals("demo") ? TestTenants.MAIN.id() : value);
    return query;
  }

  /** With the id of something that is there: the contract's own, or one that is made now. */
  private String path(Operation operation) {
    if (operation.takesId() && !operation.scope().equals(Scope.Named.CHECK)) {
      return fixtures.path(operation, TestTenants.MAIN);
    }
    String filled = operation.path();
    for (Map.Entry<String, String> id : operation.parameterExamples("path").entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }
}
