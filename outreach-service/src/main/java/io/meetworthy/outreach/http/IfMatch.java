package io.meetworthy.outreach.http;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.ProblemType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a resource a change is meant for.
 *
 * @param field the header field as sent
 */
public record IfMatch(String field) {
  /** The header field's name. */
  public static final String NAME = "If-Match";

  private static final String ANY = "*";

  /** The field of a request that may not go without; 428 if it does. */
  public static IfMatch required(@Nullable String field) {
    if (field == null || field.isBlank()) {
      throw new ProblemException(
          new Problem.Plain(
              ProblemType.PRECONDITION_REQUIRED,
              "Read it first and send its ETag as If-Match, so that nobody's change is lost."));
    }
    return new IfMatch(field);
  }

  /** Refuses with 412 where the resource has moved on. */
  public void admit(long version) {
    boolean meant =
        field.strip().equals(ANY)
            || Arrays.stream(field.split(","))
                .map(String::strip)
                .anyMatch(Versioned.tag(version)::equals);
    if (!meant) {
      throw new ProblemException(Problem.Plain.stale());
    }
  }
}
