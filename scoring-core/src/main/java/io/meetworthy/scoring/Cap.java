package io.meetworthy.scoring;

/**
 * The one entry of a score that is no finding: what keeps it within a bound.
 *
 * @param name the rule that sets the bound, or {@code scale} for the ends of 0-100
 * @param points what it adds to the sum, negative where it lowers it
 */
public record Cap(String name, int points) {}
