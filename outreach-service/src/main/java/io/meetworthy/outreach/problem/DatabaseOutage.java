package io.meetworthy.outreach.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells an absent or overloaded database from a fault of ours. */
public final class DatabaseOutage {
  /**
   * SQLSTATE classes and codes: connection gone (08), resources exhausted (53), shut down or
   * starting (57P); and what it gives up and would do a moment later: one of two that wait for each
   * other (40P01) or cannot be put in order (40001), and what waits or takes too long (55P03,
   * 57014).
   */
  private static final List<String> STATES =
      List.of("08", "40001", "40P01", "53", "55P03", "57014", "57P");

  /**
   * What the pool says, which has no states: that no connection comes free, and, as there is one
   * database only, that one was cut before its transaction began.
   */
  private static final List<String> POOL =
      List.of("acquisition timeout", "unable to enlist connection to existing transaction");

  private DatabaseOutage() {}

  /** Whether the failure comes from a database that does not answer. */
  public static boolean causes(Throwable failure) {
    return Causes.any(failure, cause -> cause instanceof SQLException sql && isOutage(sql));
  }

  private static boolean isOutage(SQLException failure) {
    @Nullable String state = failure.getSQLState();
    if (state != null) {
      return STATES.stream().anyMatch(state::startsWith);
    }
    @Nullable String message = failure.getMessage();
    return message != null && POOL.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains);
  }
}
