package io.meetworthy.outreach.key;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** An API key. */
@Singleton
final class ApiKeyFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/api-keys/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    String id =
        owner
            .calls()
            .contentType("application/json")
            .body(Map.of("name", "of somebody", "scopes", List.of("check")))
            .post("/v1/api-keys")
            .then()
            .statusCode(201)
            .extract()
            .path("apiKey.id");
    return "/v1/api-keys/" + id;
  }
}
