package io.meetworthy.outreach.key;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Keys and origins as the database had them a few seconds ago. */
@Singleton
class KnownKeys {
  private static final int THREADS = 2;

  // Threads of their own: requests that wait for a slow database must not keep checks from theirs,
  // and no request's tenant comes along.
  private final ExecutorService lookups = Executors.newFixedThreadPool(THREADS, KnownKeys::thread);
  private final Recent<Optional<KnownKey>> keys;
  private final Recent<Boolean> origins;

  KnownKeys(StoredKeys stored) {
    this.keys = new Recent<>(stored::named, lookups);
    this.origins = new Recent<>(stored::isListed, lookups);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "key-lookup");
    thread.setDaemon(true);
    return thread;
  }

  /** The key with this public part. */
  Uni<Recent.Copy<Optional<KnownKey>>> find(String id) {
    return keys.find(id);
  }

  /** Whether a publishable key may be used from there. */
  Uni<Boolean> isListed(String origin) {
    return origins.find(origin).map(Recent.Copy::value);
  }

  /**
   * This replica need not wait to learn of a change. After the commit: before it, another request
   * would fetch the old key once more.
   */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyChange change) {
    keys.forget(change.id());
  }

  @PreDestroy
  void stop() {
    lookups.shutdownNow();
  }
}
