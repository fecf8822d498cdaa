package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;

/** An import. */
@Singleton
final class ImportFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/imports/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    String id =
        owner
            .calls()
            .contentType("text/csv; charset=utf-8")
            .body("name\nSomebody\n")
            .post("/v1/imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/v1/imports/" + id;
  }
}
