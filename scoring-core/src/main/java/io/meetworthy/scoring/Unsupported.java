package io.meetworthy.scoring;

/**
 * A draft in a language that the ruleset does not read; it gets no score, for none would be true.
 *
 * @param language the language as a BCP 47 tag, {@code und} where it is only known not to be ours
 */
public record Unsupported(String language) implements Assessment {}
