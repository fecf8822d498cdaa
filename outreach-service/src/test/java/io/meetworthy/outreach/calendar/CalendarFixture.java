package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import jakarta.inject.Singleton;

/** A calendar, by its address. */
@Singleton
final class CalendarFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/calendar/{token}";
  }

  @Override
  public String make(TestTenants owner) {
    String path = CalendarFeedFixture.issued(owner).path("path");
    return path.substring(0, path.length() - ".ics".length());
  }
}
