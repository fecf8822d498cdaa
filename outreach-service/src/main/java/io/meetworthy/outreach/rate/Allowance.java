package io.meetworthy.outreach.rate;

import java.time.Duration;
import java.util.Optional;

/** What this replica has left of the parts it was given, for one tenant and policy. */
final class Allowance {
  private final long part;
  private long tokens;
  private long left;
  private long end;
  private boolean isEmpty;

  /**
   * Nothing yet.
   *
   * @param quota in all
   * @param now in nanoseconds, as everywhere here
   */
  Allowance(long quota, long now) {
    // With four replicas at most a tenth of the quota lies unused where nobody asks for it.
    this.part = Math.max(1, quota / 40);
    this.left = quota;
    this.end = now;
  }

  /** Takes some; empty where nobody knows before the database is asked. */
  synchronized Optional<Verdict> take(long cost, long now) {
    if (now - end >= 0) {
      tokens = 0;
      isEmpty = false;
      return Optional.empty();
    }
    if (tokens >= cost) {
      tokens -= cost;
      return Optional.of(verdict(true, now));
    }
    return isEmpty ? Optional.of(verdict(false, now)) : Optional.empty();
  }

  private Verdict verdict(boolean granted, long now) {
    long seconds = Duration.ofNanos(end - now).plusMillis(999).toSeconds();
    return new Verdict(granted, tokens + left, Math.max(1, seconds));
  }

  /** Whether it is time to ask for another part. */
  synchronized boolean isLow() {
    return !isEmpty && tokens < part / 2;
  }

  /** How much to ask for. */
  long part(long cost) {
    return Math.max(part, cost);
  }

  synchronized void add(Lease lease, long wanted, long now) {
    if (now - end >= 0) {
      tokens = 0;
    }
    tokens += lease.granted();
    left = lease.left();
    isEmpty = lease.granted() < wanted;
    end = now + lease.remainingWindow().toNanos();
  }
}
