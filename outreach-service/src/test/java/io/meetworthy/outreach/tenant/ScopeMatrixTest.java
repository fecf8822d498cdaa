package io.meetworthy.outreach.tenant;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Contract;
import io.meetworthy.outreach.support.Contract.Operation;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each scope opens exactly the operations that the contract says, and no key opens checks alone.
 */
@QuarkusTest
class ScopeMatrixTest {
  private static final List<String> SCOPES =
      Arrays.stream(Scope.values()).map(Scope::wireName).toList();

  @TestFactory
  Stream<DynamicTest> eachScopeOpensWhatTheContractSays() {
    Map<String, String> keys =
        SCOPES.stream().collect(Collectors.toMap(Function.identity(), TestTenants.MAIN::keyWith));
    return Contract.operations()
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> assertOpens(operation, keys)));
  }

  private static void assertOpens(Operation operation, Map<String, String> keys) {
    if (operation.scope().equals("none")) {
      // Its address is the key.
      assertProblem(call(operation, given()), 404);
      assertProblem(call(operation, TestTenants.with("mw_live_nonsense")), 404);
      return;
    }
    assertThat(operation.scope()).as("x-scope of %s", operation).isIn(SCOPES);
    keys.forEach(
        (scope, key) -> {
          Response answer = call(operation, TestTenants.with(key));
          if (scope.equals(operation.scope())) {
            assertThat(answer.statusCode()).as(scope).isNotIn(401, 403, 500);
          } else {
            assertProblem(answer, 403);
          }
        });
    Response withoutKey = call(operation, given());
    if (operation.scope().equals(Scope.Named.CHECK)) {
      assertThat(withoutKey.statusCode()).isNotIn(401, 403, 500);
    } else {
      assertProblem(withoutKey, 401);
    }
  }

  /** With nobody's id and an empty body: whoever is let in changes nothing. */
  private static Response call(Operation operation, RequestSpecification caller) {
    return caller
        .contentType(operation.mediaType())
        .body(operation.method().equals("GET") ? "" : "{}")
        .request(operation.method(), operation.path().replaceAll("\\{[^}]*}", "nobody"));
  }

  @Test
  void whatHasAnEffectCanBeRepeatedSafely() {
    List<Operation> posts =
        Contract.operations()
            .filter(operation -> operation.method().equals("POST"))
            .filter(operation -> !operation.scope().equals(Scope.Named.CHECK))
            .toList();
    assertThat(posts).isNotEmpty().allMatch(operation -> operation.takesHeader("Idempotency-Key"));
  }

  @Test
  void whatIsChangedIsChangedOnPurpose() {
    List<Operation> changes =
        Contract.operations()
            .filter(Operation::takesId)
            .filter(operation -> List.of("PATCH", "DELETE").contains(operation.method()))
            .toList();
    assertThat(changes).isNotEmpty().allMatch(operation -> operation.takesHeader("If-Match"));
  }
}
