package io.meetworthy.scoring.text;

/**
 * What the small words of a body tell.
 *
 * @param tone how it sounds
 * @param ask how plainly it asks for something
 * @param wording what all of them tell of a personal message
 */
public record Heard(Tone tone, PlainAsk ask, Wording wording) {}
