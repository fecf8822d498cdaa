package io.meetworthy.outreach.contract;

import static io.meetworthy.outreach.contract.HostileCalls.each;
import static io.meetworthy.outreach.contract.HostileCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.support.AtOnce;
import io.meetworthy.outreach.support.Contract.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A change of whatever is there is never too late, whoever else changes it at the same time. */
@QuarkusTest
class WhateverIsThereTest {
  private static final int MANY = 16;

  private final HostileCalls calls;

  @Inject
  WhateverIsThereTest(HostileCalls calls) {
    this.calls = calls;
  }

  @TestFactory
  Stream<DynamicTest> noChangeOfItIsLost() {
    return each(WhateverIsThereTest::changes, this::assertNoneIsLost);
  }

  private static boolean changes(Operation operation) {
    return operation.path().endsWith("/rotate")
        || (operation.method().equals("PATCH") && operation.takesHeader(IfMatch.NAME));
  }

  private void assertNoneIsLost(Operation operation) {
    String path = calls.path(operation);
    String body = calls.example(operation);
    try {
      List<Response> answers = AtOnce.answers(MANY, i -> send(operation, path, body));
      assertThat(answers.stream().map(Response::statusCode)).containsOnly(200);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
