package io.meetworthy.outreach.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Lets through what is due to each. A tenant's quota is handed out by the database in parts, so all
 * replicas together never give more; without a key, or without a database, each replica counts for
 * itself.
 */
@Singleton
class Rates {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 100_000;
  private static final int THREADS = 2;

  private record Place(String tenant, Policy policy) {}

  private final Map<Place, Allowance> allowances = new ConcurrentHashMap<>();
  private final Map<Place, CompletableFuture<Void>> asked = new ConcurrentHashMap<>();
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(MINUTE).build();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Rates::thread);
  private final Leases leases;
  private final RateSettings settings;

  Rates(Leases leases, RateSettings settings) {
    this.leases = leases;
    this.settings = settings;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rate-lease");
    thread.setDaemon(true);
    return thread;
  }

  /** For a caller without a key, on this replica. */
  Verdict ofAddress(String address, long cost) {
    return ofBucket(address, Policy.ANONYMOUS_CHECKS, cost);
  }

  /** For a tenant; at once, where a part of its quota is at hand. */
  Optional<Verdict> ofTenant(String tenant, Policy policy, long cost) {
    Place place = new Place(tenant, policy);
    Allowance allowance = allowance(place);
    Optional<Verdict> verdict = allowance.take(cost, System.nanoTime());
    if (verdict.isPresent() && allowance.isLow()) {
      // Beside this request; the next ones find it.
      var unused = askForMore(place, cost);
    }
    return verdict;
  }

  /** For a tenant, after asking the database for a part. */
  Uni<Verdict> ofTenantLater(String tenant, Policy policy, long cost) {
    Place place = new Place(tenant, policy);
    return Uni.createFrom()
        .completionStage(() -> askForMore(place, cost))
        .chain(
            unused ->
                ofTenant(tenant, policy, cost)
                    .map(verdict -> Uni.createFrom().item(verdict))
                    // Others were quicker to use that part up, or the window has just ended.
                    .orElseGet(() -> ofTenantLater(tenant, policy, cost)))
        .onFailure()
        .recoverWithItem(() -> ofBucket(tenant, policy, cost));
  }

  private Allowance allowance(Place place) {
    return allowances.computeIfAbsent(
        place, p -> new Allowance(p.policy().quota(settings), System.nanoTime()));
  }

  /** One question at a time for each. */
  private CompletableFuture<Void> askForMore(Place place, long cost) {
    return asked.computeIfAbsent(
        place, p -> CompletableFuture.runAsync(() -> ask(p, cost), threads));
  }

  private void ask(Place place, long cost) {
    try {
      Allowance allowance = allowance(place);
      long wanted = allowance.part(cost);
      long quota = place.policy().quota(settings);
      Lease lease = leases.take(place.tenant(), place.policy(), wanted, quota);
      allowance.add(lease, wanted, System.nanoTime());
    } finally {
      asked.remove(place);
    }
  }

  private Verdict ofBucket(String owner, Policy policy, long cost) {
    long quota = policy.quota(settings);
    Bucket bucket =
        buckets.get(
            policy.wireName() + " " + owner,
            unused ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, MINUTE))
                    .build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(cost);
    long wait =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return new Verdict(
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Math.max(1, Duration.ofNanos(wait).plusMillis(999).toSeconds()));
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
