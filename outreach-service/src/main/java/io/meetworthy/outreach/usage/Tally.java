package io.meetworthy.outreach.usage;

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

  private final Map<UsageCount.Key, LongAdder> waiting = new ConcurrentHashMap<>();
  private final UsageCounts counts;
  private final Clock clock;
  private volatile boolean databaseReachable = true;

  Tally(UsageCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /** Counts one check of today. */
  public void count(String ruleset) {
    add(new UsageCount.Key(LocalDate.now(clock), ruleset), 1);
  }

  private void add(UsageCount.Key key, long checks) {
    waiting.computeIfAbsent(key, unused -> new LongAdder()).add(checks);
  }

  @Scheduled(every = "{meetworthy.usage.hand-over}", concurrentExecution = ConcurrentExecution.SKIP)
  void handOver() {
    Map<UsageCount.Key, Long> batch = take();
    if (batch.isEmpty()) {
      return;
    }
    try {
      counts.add(batch);
      databaseReachable = true;
    } catch (RuntimeException e) {
      batch.forEach(this::add);
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

  private Map<UsageCount.Key, Long> take() {
    Map<UsageCount.Key, Long> batch = new HashMap<>();
    for (Map.Entry<UsageCount.Key, LongAdder> entry : waiting.entrySet()) {
      long checks = entry.getValue().sumThenReset();
      if (checks > 0) {
        batch.put(entry.getKey(), checks);
      }
    }
    return batch;
  }
}
