package io.meetworthy.outreach.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar feed with its address. */
@Schema(
    name = "IssuedCalendarFeed",
    description = "A published calendar with its address, which is shown this once.")
public record IssuedFeedView(
    @Schema(
            description =
                "Its path on this service. Whoever has it can read what is due without a key;"
                    + " nobody can show it again.",
            maxLength = 80,
            required = true)
        String path,
    @Schema(required = true) CalendarFeedView calendarFeed) {

  static IssuedFeedView of(CalendarFeeds.Issued issued) {
    return new IssuedFeedView(issued.token().path(), CalendarFeedView.of(issued.feed()));
  }

  @Override
  public String toString() {
    return "***";
  }
}
