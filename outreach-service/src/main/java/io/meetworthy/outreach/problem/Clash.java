package io.meetworthy.outreach.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;

/** Tells two callers who got in each other's way from a fault of ours. */
public final class Clash {
  private static final String UNIQUE_VIOLATION = "23505";

  private Clash() {}

  /** Whether somebody else changed the same row first. */
  static boolean isStale(Throwable failure) {
    return Causes.any(
        failure,
        cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
  }

  /** Whether there is a row with the same key. */
  public static boolean isDuplicate(Throwable failure) {
    return Causes.any(
        failure,
        cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
  }
}
