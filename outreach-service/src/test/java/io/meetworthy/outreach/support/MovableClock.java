package io.meetworthy.outreach.support;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a machine whose time somebody corrects while the service runs. */
@Alternative
@Singleton
public final class MovableClock extends Clock {
  private static volatile Duration wrong = Duration.ZERO;

  /** From now on it is so much ahead of the real time. */
  public static void set(Duration ahead) {
    wrong = ahead;
  }

  @Override
  public Instant instant() {
    return Clock.tickMillis(ZoneOffset.UTC).instant().plus(wrong);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
