package io.meetworthy.outreach.key;

import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Notes in memory when keys are used, and hands that to the database now and then. A killed process
 * loses the last notes.
 */
@Singleton
final class KeyUse {
  private static final Logger LOG = Logger.getLogger(KeyUse.class);

  private final Map<Place, Instant> waiting = new ConcurrentHashMap<>();
  private final ApiKeys keys;
  private final Tenants tenants;
  private final Clock clock;

  KeyUse(ApiKeys keys, Tenants tenants, Clock clock) {
    this.keys = keys;
    this.tenants = tenants;
    this.clock = clock;
  }

  private record Place(String tenant, String key) {}

  void note(KnownKey key) {
    waiting.put(new Place(key.tenant(), key.id()), clock.instant());
  }

  @Scheduled(every = "{meetworthy.keys.hand-over}", concurrentExecution = ConcurrentExecution.SKIP)
  void handOver() {
    Map<String, Map<String, Instant>> batches = new HashMap<>();
    waiting.forEach(
        (place, at) -> {
          if (waiting.remove(place, at)) {
            batches.computeIfAbsent(place.tenant(), unused -> new HashMap<>()).put(place.key(), at);
          }
        });
    batches.forEach(this::handOver);
  }

  private void handOver(String tenant, Map<String, Instant> uses) {
    try {
      tenants.run(tenant, () -> uses.forEach(keys::used));
    } catch (RuntimeException e) {
      // The next use says it again.
      LOG.warnf("The last use of keys was not stored (%s)", e.getClass().getSimpleName());
    }
  }

  void stop(@Observes ShutdownEvent event) {
    handOver();
  }
}
