package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A time is written as RFC 3339 has it, never as a number; milliseconds are kept. */
final class StrictInstant extends StdScalarDeserializer<Instant> {
  private static final long serialVersionUID = 1L;

  /** What to say of anything else. */
  static final String EXPECTED =
      "A time such as 2026-11-23T09:30:00Z, of the years 1900 to 9998, is expected.";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;

  StrictInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return context.reportInputMismatch(Instant.class, "not a time");
    }
    String text = parser.getText();
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
        return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
      }
    } catch (DateTimeParseException e) {
      // The answer is the same for a time that is none and one out of range.
    }
    return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a time");
  }
}
