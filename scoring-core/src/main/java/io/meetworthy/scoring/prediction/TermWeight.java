package io.meetworthy.scoring.prediction;

/**
 * What a term adds to the log-odds.
 *
 * @param rarity how much it counts in a text: more where fewer requests have it
 * @param value what it adds in a text that has nothing else
 * @param variance of the belief in that value
 */
public record TermWeight(double rarity, double value, double variance) {}
