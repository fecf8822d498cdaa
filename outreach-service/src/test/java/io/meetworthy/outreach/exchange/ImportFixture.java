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
    return "/v1/imports/" + owner.imports("name\nSomebody\n");
  }
}
