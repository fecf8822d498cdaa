package io.meetworthy.outreach.rate;

/**
 * Whether a request is let through.
 *
 * @param isGranted or refused
 * @param remaining how much is left, as far as this replica knows
 * @param resetSeconds until there is more
 */
record Verdict(boolean isGranted, long remaining, long resetSeconds) {}
