package io.meetworthy.outreach.audit;

/**
 * What was done to what.
 *
 * @param action such as {@code api-key.created}
 * @param subject the id of what it was done to; never a name
 */
public record Deed(String action, String subject) {}
