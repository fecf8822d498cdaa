package io.meetworthy.outreach.request;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** The first draft of a meeting request. */
@Singleton
final class RequestDraftFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/meeting-requests/{id}/drafts/{number}";
  }

  @Override
  public String make(TestTenants owner) {
    return RequestCalls.made(owner, Map.of()) + "/drafts/1";
  }
}
