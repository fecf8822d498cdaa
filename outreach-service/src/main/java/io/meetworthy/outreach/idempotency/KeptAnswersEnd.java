package io.meetworthy.outreach.idempotency;

import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Drops kept answers after a day. */
@Singleton
final class KeptAnswersEnd {
  private static final Logger LOG = Logger.getLogger(KeptAnswersEnd.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String DROP =
      "delete from kept_answer where tenant_id = current_tenant() and created_at < :before";

  private final Tenants tenants;
  private final EntityManager session;
  private final Clock clock;

  KeptAnswersEnd(Tenants tenants, EntityManager session, Clock clock) {
    this.tenants = tenants;
    this.session = session;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void drop() {
    dropAsOf(clock.instant());
  }

  /** Those that are a day old at this moment. */
  void dropAsOf(Instant now) {
    try {
      for (String tenant : tenants.ids()) {
        tenants.run(
            tenant,
            () ->
                session
                    .createNativeQuery(DROP)
                    .setParameter("before", now.minus(KEPT))
                    .executeUpdate());
      }
    } catch (RuntimeException e) {
      LOG.warnf("Kept answers were not dropped (%s)", e.getClass().getSimpleName());
    }
  }
}
