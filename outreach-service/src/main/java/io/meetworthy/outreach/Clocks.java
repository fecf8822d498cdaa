package io.meetworthy.outreach;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The time in whole milliseconds, asked in one place so that it can be another. */
final class Clocks {

  @Produces
  @Singleton
  Clock utc() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
