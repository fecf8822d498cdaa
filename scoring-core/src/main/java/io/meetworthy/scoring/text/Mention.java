package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Span;

/**
 * A length of time, a date or a name that the draft mentions.
 *
 * @param span where
 * @param amount minutes of a length, number of days of a date, else 0
 * @param denied whether a negation reaches it
 */
public record Mention(Span span, int amount, boolean denied) {}
