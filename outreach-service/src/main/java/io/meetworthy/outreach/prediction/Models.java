package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The models of those who ask, in memory: as the database had them a few seconds ago, on every
 * replica. Who asks never waits; what is missing is fetched behind their back.
 */
@Singleton
final class Models {
  private static final Logger LOG = Logger.getLogger(Models.class);
  private static final Duration KEPT_UNASKED = Duration.ofMinutes(10);

  /** A model may take a megabyte. */
  private static final int MOST = 100;

  /** Those asked for longest ago first. */
  private final Map<String, Copy> copies = new LinkedHashMap<>(16, 0.75f, true);

  private final ExecutorService fetching = Executors.newSingleThreadExecutor(Models::thread);
  private final StoredModels stored;
  private final Tenants tenants;
  private final Clock clock;

  Models(StoredModels stored, Tenants tenants, Clock clock) {
    this.stored = stored;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * What is in memory.
   *
   * @param fitted null until it was fetched the first time
   * @param askedAt when somebody last asked for it
   */
  private record Copy(@Nullable Fitted fitted, Instant askedAt) {
    Copy with(Fitted newer) {
      return new Copy(newer, askedAt);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "model-fetching");
    thread.setDaemon(true);
    return thread;
  }

  /** The tenant's model as it is in memory; empty where it has to be fetched first. */
  Optional<Fitted> known(String tenant) {
    synchronized (copies) {
      @Nullable Copy copy = copies.get(tenant);
      @Nullable Fitted fitted = copy == null ? null : copy.fitted();
      copies.put(tenant, new Copy(fitted, clock.instant()));
      if (copy == null) {
        fetching.execute(() -> fetch(tenant));
        if (copies.size() > MOST) {
          copies.remove(copies.keySet().iterator().next());
        }
      }
      return Optional.ofNullable(fitted);
    }
  }

  /** The model of the tenant at hand, for those who may wait. */
  Fitted awaited(String tenant) {
    return known(tenant)
        .orElseGet(
            () -> {
              // In the transaction at hand, if there is one, rather than with a second connection.
              Fitted newest = stored.newest(Fitted.NOTHING);
              take(tenant, newest);
              return newest;
            });
  }

  /** The tenant has this one from now on, if anybody asked for it. */
  void take(String tenant, Fitted fitted) {
    synchronized (copies) {
      copies.computeIfPresent(
          tenant, (id, copy) -> isOlder(fitted, copy.fitted()) ? copy : copy.with(fitted));
    }
  }

  /** Read before the other was fitted, that is; none at all is what a tenant that left has. */
  private static boolean isOlder(Fitted read, @Nullable Fitted known) {
    return known != null
        && known
            .fittedAt()
            .flatMap(at -> read.fittedAt().map(readAt -> readAt.isBefore(at)))
            .orElse(false);
  }

  /** Fetches what others have fitted, and lets go what nobody asks for. */
  @Scheduled(
      every = "{meetworthy.prediction.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void refresh() {
    Instant oldest = clock.instant().minus(KEPT_UNASKED);
    List<String> asked;
    synchronized (copies) {
      copies.values().removeIf(copy -> copy.askedAt().isBefore(oldest));
      asked = List.copyOf(copies.keySet());
    }
    asked.forEach(this::fetch);
  }

  private void fetch(String tenant) {
    try {
      Fitted known = inMemory(tenant).orElse(Fitted.NOTHING);
      take(tenant, tenants.as(tenant, () -> stored.newest(known)));
    } catch (RuntimeException e) {
      // What is in memory goes on; the next look comes soon.
      LOG.debugf("No model was fetched (%s)", e.getClass().getSimpleName());
    }
  }

  private Optional<Fitted> inMemory(String tenant) {
    synchronized (copies) {
      @Nullable Copy copy = copies.get(tenant);
      return copy == null ? Optional.empty() : Optional.ofNullable(copy.fitted());
    }
  }

  @PreDestroy
  void stop() {
    fetching.shutdownNow();
  }
}
