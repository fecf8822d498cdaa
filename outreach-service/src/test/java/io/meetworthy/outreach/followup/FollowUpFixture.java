package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;
import java.util.Map;

/** A follow-up, due on the day that the contract's example puts it off from. */
@Singleton
final class FollowUpFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/follow-ups/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    RequestCalls calls = new RequestCalls(owner);
    String request = calls.sent(calls.contact(Map.of()), "2026-11-20T10:00:00Z");
    return RequestCalls.FOLLOW_UPS + "/" + calls.plan(request).path("items[0].id");
  }
}
