package io.meetworthy.outreach.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar feed without its address. */
@Schema(name = "CalendarFeed", description = "A published calendar, without its address.")
public record CalendarFeedView(
    @Schema(description = "Its id.", maxLength = 36, required = true) String id,
    @Schema(description = "Who has its address.", maxLength = 200, required = true) String name,
    @Schema(
            description = "When it was made.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant createdAt,
    @Schema(
            description = "When it got the address that it has.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant issuedAt) {

  static CalendarFeedView of(CalendarFeed feed) {
    return new CalendarFeedView(
        feed.id().toString(), feed.name(), feed.createdAt(), feed.issuedAt());
  }
}
