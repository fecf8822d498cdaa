package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.request.Unanswered;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Settles requests that nobody answered in time, by the same door as everybody does. */
@Singleton
final class NoAnswers {
  private static final Logger LOG = Logger.getLogger(NoAnswers.class);
  private static final int ROWS = 200;

  private final Tenants tenants;
  private final Unanswered unanswered;
  private final NoAnswerRule rule;
  private final Clock clock;

  NoAnswers(Tenants tenants, Unanswered unanswered, NoAnswerRule rule, Clock clock) {
    this.tenants = tenants;
    this.unanswered = unanswered;
    this.rule = rule;
    this.clock = clock;
  }

  @Scheduled(every = "30m", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
  void settleEverywhere() {
    try {
      tenants.ids().forEach(this::settle);
    } catch (RuntimeException e) {
      LOG.warnf("Requests without answer were not settled (%s)", e.getClass().getSimpleName());
    }
  }

  /** Those of one tenant, each in a transaction of its own. */
  void settle(String tenant) {
    Duration patience = tenants.as(tenant, () -> Duration.ofDays(rule.days()));
    Instant before = clock.instant().minus(patience);
    Optional<UUID> last = Optional.empty();
    List<UUID> some;
    do {
      Optional<UUID> after = last;
      some = tenants.as(tenant, () -> unanswered.sentBefore(before, after, ROWS));
      for (UUID request : some) {
        tenants.run(tenant, () -> unanswered.settle(request, patience));
        last = Optional.of(request);
      }
    } while (some.size() == ROWS);
  }
}
