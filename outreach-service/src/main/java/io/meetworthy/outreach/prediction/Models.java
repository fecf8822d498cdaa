package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.tenant.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The models of those who ask, in memory: as the database had them a few seconds ago, on every
 * replica. Who asks never waits; what is missing or old is fetched behind their back.
 */
@Singleton
final class Models {
  private static final Logger LOG = Logger.getLogger(Models.class);
  private static final Duration FRESH = Duration.ofSeconds(5);

  /** A model may take a megabyte. */
  private static final int MOST = 100;

  private final Map<String, Copy> copies = new LinkedHashMap<>(16, 0.75f, true);
  private final ExecutorService fetching =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "model-fetching");
            thread.setDaemon(true);
            return thread;
          });
  private final StoredModels stored;
  private final Tenants tenants;
  private final Clock clock;

  Models(StoredModels stored, Tenants tenants, Clock clock) {
    this.stored = stored;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * What was fetched.
   *
   * @param fitted null until it was fetched the first time
   * @param until when it is to be looked at again; not before then is it fetched once more
   */
  private record Copy(@Nullable Fitted fitted, Instant until) {}

  /** The tenant's model as it is in memory; empty where it has to be fetched first. */
  Optional<Fitted> known(String tenant) {
    Instant now = clock.instant();
    synchronized (copies) {
      @Nullable Copy copy = copies.get(tenant);
      @Nullable Fitted fitted = copy == null ? null : copy.fitted();
      if (copy == null || !now.isBefore(copy.until())) {
        // Nobody else fetches it meanwhile.
        put(tenant, fitted, now);
        fetching.execute(() -> fetch(tenant));
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

  /** The tenant has this one from now on. */
  void take(String tenant, Fitted fitted) {
    synchronized (copies) {
      put(tenant, fitted, clock.instant());
    }
  }

  private void fetch(String tenant) {
    try {
      Fitted known = known(tenant).orElse(Fitted.NOTHING);
      take(tenant, tenants.as(tenant, () -> stored.newest(known)));
    } catch (RuntimeException e) {
      LOG.debugf("No model was fetched (%s)", e.getClass().getSimpleName());
    }
  }

  private void put(String tenant, @Nullable Fitted fitted, Instant now) {
    copies.put(tenant, new Copy(fitted, now.plus(FRESH)));
    if (copies.size() > MOST) {
      copies.remove(copies.keySet().iterator().next());
    }
  }

  @PreDestroy
  void stop() {
    fetching.shutdownNow();
  }
}
