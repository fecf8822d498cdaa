package io.meetworthy.scoring.statistics;

/**
 * A value with the interval that the sample allows.
 *
 * @param value the best single value
 * @param interval where the true value lies with the confidence asked for
 */
public record Estimate(double value, Interval interval) {}
