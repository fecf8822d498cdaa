package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.support.Fixture;
import io.meetworthy.outreach.support.TestTenants;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.Map;

/** A calendar feed. */
@Singleton
final class CalendarFeedFixture implements Fixture {
  @Override
  public String path() {
    return "/v1/calendar-feeds/{id}";
  }

  @Override
  public String make(TestTenants owner) {
    return "/v1/calendar-feeds/" + issued(owner).path("calendarFeed.id");
  }

  /** The answer that shows its address. */
  static Response issued(TestTenants owner) {
    return owner
        .calls()
        .contentType("application/json")
        .body(Map.of("name", "a test"))
        .post("/v1/calendar-feeds")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }
}
