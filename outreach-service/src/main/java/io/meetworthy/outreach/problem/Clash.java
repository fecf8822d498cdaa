package io.meetworthy.outreach.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells two callers who got in each other's way from a fault of ours. */
final class Clash {
  private static final int MAX_DEPTH = 20;
  private static final String UNIQUE_VIOLATION = "23505";

  private Clash() {}

  /** Whether somebody else changed the same row first. */
  static boolean isStale(Throwable failure) {
    return causes(
        failure,
        cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
  }

  /** Whether there is a row with the same key. */
  static boolean isDuplicate(Throwable failure) {
    return causes(
        failure,
        cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
  }

  private static boolean causes(Throwable failure, Predicate<Throwable> wanted) {
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      if (wanted.test(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
