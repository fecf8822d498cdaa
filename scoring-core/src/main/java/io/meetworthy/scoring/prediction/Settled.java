package io.meetworthy.scoring.prediction;

/**
 * A request whose outcome is known.
 *
 * @param asked the request as it was sent
 * @param accepted whether it was accepted; declined and unanswered requests were not
 */
public record Settled(Case asked, boolean accepted) {}
