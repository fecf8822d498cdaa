package io.meetworthy.outreach.usage;

import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;

/**
 * Counts checks in memory, where the event loop can, and hands the counts to the database every few
 * seconds and at the end.
 *
 * <p>While the database is away the counts wait here. A killed process loses those since the last
 * hand-over; a connection that breaks in the very commit may have them counted twice. Both are a
 * fair price for checks that never wait.
 */
@Singleton
public final class Tally {
  private static final Logger LOG = Logger.getLogger(Tally.class);

  private final Map<Place, LongAdder> waiting = new ConcurrentHashMap<>();
  private final UsageCounts counts;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final Clock clock;
  private volatile boolean databaseReachable = true;

  Tally(UsageCounts counts, Tenants tenants, CurrentTenant current, Clock clock) {
    this.counts = counts;
    this.tenants = tenants;
    this.current = current;
    this.clock = clock;
  }

  private record Place(String tenant, UsageCount.Key key) {}

  /** Counts one check of today for the tenant that asked. */
  public void count(String ruleset) {
    UsageCount.Key today = new UsageCount.Key(LocalDate.now(clock), ruleset);
    add(current.id().orElse(Tenants.ANONYMOUS), today, 1);
  }

  private void add(String tenant, UsageCount.Key key, long checks) {
    waiting.computeIfAbsent(new Place(tenant, key), unused -> new LongAdder()).add(checks);
  }

  @Scheduled(every = "{meetworthy.usage.hand-over}", concurrentExecution = ConcurrentExecution.SKIP)
  void handOver() {
    take().forEach(this::handOver);
  }

  private void handOver(String tenant, Map<UsageCount.Key, Long> batch) {
    try {
      tenants.run(tenant, () -> counts.add(batch));
      databaseReachable = true;
    } catch (RuntimeException e) {
      batch.forEach((key, checks) -> add(tenant, key, checks));
      if (databaseReachable) {
        LOG.warnf("The database takes no usage counts (%s); they wait", e.getClass().getName());
      }
      databaseReachable = false;
    }
  }

  void stop(@Observes ShutdownEvent event) {
    handOver();
  }

  /** Whether the last hand-over found the database. */
  public boolean isDatabaseReachable() {
    return databaseReachable;
  }

  /** How many checks the database does not know of yet. */
  public long waiting() {
    return waiting.values().stream().mapToLong(LongAdder::sum).sum();
  }

  private Map<String, Map<UsageCount.Key, Long>> take() {
    Map<String, Map<UsageCount.Key, Long>> batches = new HashMap<>();
    waiting.forEach(
        (place, adder) -> {
          long checks = adder.sumThenReset();
          if (checks > 0) {
            batches
                .computeIfAbsent(place.tenant(), unused -> new HashMap<>())
                .put(place.key(), checks);
          }
        });
    return batches;
  }
}
