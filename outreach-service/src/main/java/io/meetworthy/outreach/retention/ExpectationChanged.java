package io.meetworthy.outreach.retention;

/**
 * The tenant at hand expects another share of its requests to be accepted; told in its transaction.
 */
public record ExpectationChanged() {}
