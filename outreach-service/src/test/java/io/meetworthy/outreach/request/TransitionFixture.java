package io.meetworthy.outreach.request;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** The first transition of a meeting request that was sent. */
@Singleton
final class TransitionFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/meeting-requests/{id}/transitions/{number}";
  }

  @Override
  public String make(TestTenants owner) {
    String path = RequestCalls.made(owner, Map.of()) + "/transitions";
    owner
        .calls()
        .contentType("application/json")
        .body(Map.of("to", "sent"))
        .post(path)
        .then()
        .statusCode(201);
    return path + "/1";
  }
}
