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

  @Override
  public String idInExamples() {
    return "0199e3b2-6d6b-7c70-8a1b-3f1f4f5e6a70";
  }
}
