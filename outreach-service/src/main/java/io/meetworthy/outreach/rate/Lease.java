package io.meetworthy.outreach.rate;

import java.time.Duration;

/**
 * A part of a tenant's quota, given to one replica.
 *
 * @param granted how much of what was asked for
 * @param left how much nobody has been given yet
 * @param remainingWindow until it is worth nothing
 */
record Lease(long granted, long left, Duration remainingWindow) {}
