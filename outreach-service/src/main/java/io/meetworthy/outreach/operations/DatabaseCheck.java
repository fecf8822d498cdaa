package io.meetworthy.outreach.operations;

import io.meetworthy.outreach.usage.Tally;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells of the database without asking it: checks need none, so a slow database must not take the
 * whole service out of rotation.
 */
@Readiness
@Singleton
final class DatabaseCheck implements HealthCheck {
  private final Tally tally;

  DatabaseCheck(Tally tally) {
    this.tally = tally;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database")
        .withData("reachable", tally.isDatabaseReachable())
        .withData("countsWaiting", tally.waiting())
        .up()
        .build();
  }
}
