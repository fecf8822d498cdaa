package io.meetworthy.scoring.prediction;

/**
 * What one column weighs, for all to see.
 *
 * @param name the level, the score, a feature, or an attribute and what of it
 * @param value what it adds to the log-odds when the column is one unit higher
 * @param error the standard deviation of the belief in that
 */
public record Weight(String name, double value, double error) {}
