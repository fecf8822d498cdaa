package io.meetworthy.outreach.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a row stands in a list: the values by which the list is ordered, the last of them its own.
 *
 * @param values as text, in the order of the ordering
 */
public record Position(List<String> values) {
  public Position {
    values = List.copyOf(values);
  }

  /** From values that print as what they are: texts, ids, times, numbers. */
  public static Position of(Object... values) {
    return new Position(List.of(values).stream().map(Object::toString).toList());
  }

  /** A text among them. */
  public String text(int index) {
    return values.get(index);
  }

  /** A time among them. */
  public Instant time(int index) {
    return Instant.parse(text(index));
  }

  /** An id among them. */
  public UUID id(int index) {
    return UUID.fromString(text(index));
  }
}
