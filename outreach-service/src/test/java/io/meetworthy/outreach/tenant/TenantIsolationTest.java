package io.meetworthy.outreach.tenant;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Contract;
import io.meetworthy.outreach.support.Contract.Operation;
import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.Fixtures;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What belongs to somebody else is not there: every operation of the contract that takes an id
 * answers the same for another tenant's as for nobody's.
 */
@QuarkusTest
class TenantIsolationTest {
  private final Fixtures fixtures;

  @Inject
  TenantIsolationTest(Fixtures fixtures) {
    this.fixtures = fixtures;
  }

  @TestFactory
  Stream<DynamicTest> somebodyElsesIsNotThere() {
    return Contract.operations()
        .filter(operation -> operation.takesId() && operation.needsKey())
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> assertHidden(operation)));
  }

  private void assertHidden(Operation operation) {
    Fixture fixture = fixtures.of(operation);
    String rest = operation.path().substring(fixture.path().length());
    String others = fixture.make(TestTenants.OTHER);
    Response before = TestTenants.OTHER.calls().get(others);
    Response answer = call(operation, others + rest);
    Response unknown = call(operation, unknown(others) + rest);

    assertThat(asSeen(assertProblem(answer, 404))).isEqualTo(asSeen(assertProblem(unknown, 404)));
    assertThat(fields(answer)).isEqualTo(fields(unknown));
    // Nor did it change.
    assertThat(TestTenants.OTHER.calls().get(others).asString()).isEqualTo(before.asString());
  }

  private static Response call(Operation operation, String path) {
    RequestSpecification caller = TestTenants.MAIN.calls().header("If-Match", "*");
    return operation.method().equals("GET") || operation.method().equals("DELETE")
        ? caller.request(operation.method(), path)
        : caller
            .contentType(operation.mediaType())
            .body(operation.example())
            .request(operation.method(), path);
  }

  /** The same with a last id of the same form that nobody has. */
  private static String unknown(String path) {
    int start = path.lastIndexOf('/') + 1;
    String id = path.substring(start);
    boolean uuid = id.length() == 36;
    return path.substring(0, start) + (uuid ? UUID.randomUUID() : "0".repeat(id.length()));
  }

  /** Without what names this very request. */
  private static Map<String, Object> asSeen(JsonPath problem) {
    Map<String, Object> members = new TreeMap<>(problem.getMap("$"));
    members.remove("instance");
    members.remove("requestId");
    return members;
  }

  private static List<String> fields(Response response) {
    return response.headers().asList().stream().map(field -> field.getName()).sorted().toList();
  }
}
