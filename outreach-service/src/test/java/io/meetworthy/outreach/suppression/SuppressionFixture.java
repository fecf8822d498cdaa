package io.meetworthy.outreach.suppression;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** A suppression. */
@Singleton
final class SuppressionFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/suppressions/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    String contact =
        owner
            .calls()
            .contentType("application/json")
            .body(Map.of("name", "Of somebody", "externalRef", UUID.randomUUID().toString()))
            .post("/v1/contacts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String id =
        owner
            .calls()
            .contentType("application/json")
            .body("{}")
            .post("/v1/contacts/" + contact + "/erasure")
            .then()
            .statusCode(200)
            .extract()
            .path("suppressionId");
    return "/v1/suppressions/" + id;
  }
}
