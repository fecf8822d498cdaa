package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** A contact. */
@Singleton
final class ContactFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/contacts/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    String id =
        owner
            .calls()
            .contentType("application/json")
            .body(Map.of("name", "Of somebody"))
            .post("/v1/contacts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return "/v1/contacts/" + id;
  }
}
