package io.meetworthy.outreach.erasure;

/**
 * All that the tenant at hand keeps is about to go, in the transaction at hand: whoever makes
 * something of it in the background ends that first, and what they make later is of nothing.
 */
public record TenantEmptying() {}
