package io.meetworthy.outreach.contract;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.meetworthy.outreach.support.Contract;
import io.meetworthy.outreach.support.Contract.Operation;
import io.meetworthy.outreach.support.Fixtures;
import io.meetworthy.outreach.support.TestTenants;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/** How tests ask what nobody should ask, of every operation that the contract has. */
@Singleton
final class HostileCalls {
  private final Fixtures fixtures;

  HostileCalls(Fixtures fixtures) {
    this.fixtures = fixtures;
  }

  /** A test for each of these operations. */
  static Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> assertion) {
    return Contract.operations()
        .filter(which)
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> assertion.accept(operation)));
  }

  /** Its parameters in the query or the header. */
  static Stream<JsonNode> parameters(Operation operation, String in) {
    return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("in").asText().equals(in));
  }

  /** Where it is, about something that is there. */
  String path(Operation operation) {
    return operation.takesId() && operation.needsKey()
        ? fixtures.path(operation, TestTenants.OTHER)
        : operation.path().replaceAll("\\{[^}]*}", "nobody");
  }

  /** The example of its body, about things that are there. */
  String example(Operation operation) {
    return fixtures.filled(operation.example(), TestTenants.OTHER);
  }

  static RequestSpecification calls() {
    return TestTenants.OTHER.calls().header("If-Match", "*").urlEncodingEnabled(false);
  }

  static Response send(Operation operation, String path, String body) {
    return calls().contentType(operation.mediaType()).body(body).request(operation.method(), path);
  }

  static void assertRefused(Response answer, String what) {
    assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isIn(400, 422);
    assertProblem(answer, answer.statusCode());
  }
}
