package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Optional;

/** Whom a greeting addresses: a person, or everybody. */
public final class Greeted {
  private Greeted() {}

  /** The greeting where it is meant for everybody, or nothing. */
  public static List<Evidence> everybody(Reading reading) {
    return reading
        .greetedRole()
        .<List<Evidence>>map(span -> List.of(new Evidence.Quote(span)))
        .orElse(List.of());
  }

  /** The person's name in the greeting, or empty where no person is named for certain. */
  public static Optional<Span> person(Reading reading) {
    return reading.greetedRole().isPresent() ? Optional.empty() : named(reading);
  }

  /** The greeted name, where a comma, a capital or the end of its line shows that it is one. */
  private static Optional<Span> named(Reading reading) {
    String body = reading.draft().body();
    return reading
        .greetedName()
        .filter(
            span -> {
              boolean bare = body.substring(0, span.start()).isBlank();
              boolean capital = Character.isUpperCase(body.charAt(span.start()));
              int end = Math.min(body.length(), span.end() + 1);
              String after = body.substring(span.end(), end);
              boolean closed = after.isEmpty() || ",!\n:.-".contains(after);
              boolean line = body.startsWith("\n", end) || body.startsWith("\r", end);
              return bare ? capital && line : capital || closed;
            });
  }
}
