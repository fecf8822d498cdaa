package io.meetworthy.scoring.prediction;

/** What a model says of a request: a probability with its interval, or why it stays silent. */
public sealed interface Acceptance permits Predicted, Silence {}
