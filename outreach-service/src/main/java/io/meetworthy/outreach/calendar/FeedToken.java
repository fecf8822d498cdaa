package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.secret.Pepper;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a calendar: whoever has it may read. Shown once, never stored, and
 * it prints as stars.
 *
 * @param value 256 random bits, in the letters that addresses take as they are
 */
record FeedToken(String value) {
  private static final int BYTES = 32;
  private static final String PURPOSE = "calendar";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Empty for what was never one of ours. */
  static Optional<FeedToken> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
  }

  /** What is stored of it. */
  byte[] hash(Pepper pepper) {
    return pepper.mac(PURPOSE, value);
  }

  /** Where the calendar is. */
  String path() {
    return CalendarResource.PATH + "/" + value + ".ics";
  }

  @Override
  public String toString() {
    return "***";
  }
}
