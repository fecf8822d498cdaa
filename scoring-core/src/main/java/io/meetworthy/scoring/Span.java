package io.meetworthy.scoring;

/**
 * A stretch of a field, in UTF-16 code units.
 *
 * @param field the field it lies in
 * @param start the first code unit, from 0
 * @param end the code unit after the last one; equal to start for a place between words
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + "-" + end);
    }
  }

  /** The words in the span. */
  public String in(Draft draft) {
    return draft.text(field).substring(start, end);
  }

  /** Whether both have a code unit in common. */
  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byField = field.compareTo(other.field);
    int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
