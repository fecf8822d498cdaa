package io.meetworthy.scoring;

/** The answer to a draft: a score card, or that its language is not read here. */
public sealed interface Assessment permits ScoreCard, Unsupported {}
