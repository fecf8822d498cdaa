package io.meetworthy.outreach.key;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * What the database said a few seconds ago, for those who may not wait for it.
 *
 * <p>It is asked again once a copy is two seconds old, beside the request, and before the request
 * once it is four: so a change is known everywhere within five. While the database does not answer,
 * the last copy serves for an hour, marked as old.
 */
final class Recent<V> {
  private static final int MOST = 10_000;
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration YOUNG = Duration.ofSeconds(2);
  private static final Duration OLD = Duration.ofSeconds(4);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final AsyncLoadingCache<String, Copy<V>> copies;

  /** Asks like this, on these threads, one question at a time for each name. */
  Recent(Question<V> question, Executor threads) {
    this.copies =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .executor(threads)
            .buildAsync(name -> new Copy<>(question.ask(name), System.nanoTime(), false));
  }

  /** A question to the database. */
  interface Question<V> {
    V ask(String name) throws Exception;
  }

  /**
   * An answer.
   *
   * @param at when the database was asked, in nanoseconds
   * @param isOld whether it could not be asked again in time
   */
  record Copy<V>(V value, long at, boolean isOld) {
    private boolean isOlderThan(Duration age) {
      return System.nanoTime() - at > age.toNanos();
    }

    private Copy<V> old() {
      return new Copy<>(value, at, true);
    }
  }

  /** The answer; fails only where the database is away and was never asked before. */
  Uni<Copy<V>> find(String name) {
    CompletableFuture<Copy<V>> copy = copies.get(name);
    if (!copy.isDone() || copy.isCompletedExceptionally()) {
      return Uni.createFrom().completionStage(copy);
    }
    Copy<V> seen = copy.join();
    if (!seen.isOlderThan(YOUNG)) {
      return Uni.createFrom().item(seen);
    }
    CompletableFuture<Copy<V>> renewed = copies.synchronous().refresh(name);
    if (!seen.isOlderThan(OLD)) {
      return Uni.createFrom().item(seen);
    }
    return Uni.createFrom()
        .completionStage(renewed)
        .ifNoItem()
        .after(PATIENCE)
        .recoverWithItem(seen.old())
        .onFailure()
        .recoverWithItem(seen.old());
  }

  /** This replica need not wait to learn of a change. */
  void forget(String name) {
    copies.synchronous().invalidate(name);
  }
}
