package io.meetworthy.outreach.request;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** A meeting request that was not sent yet. */
@Singleton
final class MeetingRequestFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/meeting-requests/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    return RequestCalls.made(owner, Map.of());
  }
}
