package io.meetworthy.outreach.retention;

import io.meetworthy.outreach.contact.Untouched;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Removes those whom nobody touched for longer than their tenant keeps people, some at a time. */
@Singleton
final class RetentionSweep {
  private static final Logger LOG = Logger.getLogger(RetentionSweep.class);

  private final Tenants tenants;
  private final TenantSettings settings;
  private final Untouched untouched;
  private final Clock clock;

  RetentionSweep(Tenants tenants, TenantSettings settings, Untouched untouched, Clock clock) {
    this.tenants = tenants;
    this.settings = settings;
    this.untouched = untouched;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    try {
      sweepAsOf(clock.instant());
    } catch (RuntimeException e) {
      LOG.warnf("Retention was not kept (%s)", e.getClass().getSimpleName());
    }
  }

  /** Those whose time is over at this moment. */
  void sweepAsOf(Instant now) {
    for (String tenant : tenants.ids()) {
      // Each time in a transaction of its own, so that nobody waits for long.
      while (tenants.as(tenant, () -> removeSome(now))) {
        // There may be more.
      }
    }
  }

  private boolean removeSome(Instant now) {
    return Optional.ofNullable(settings.current().wanted().retentionDays())
        .map(days -> untouched.removeSome(now.minus(Duration.ofDays(days))))
        .orElse(false);
  }
}
