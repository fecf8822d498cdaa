package io.meetworthy.scoring;

/**
 * How far a draft answers a concern.
 *
 * @param concern the concern
 * @param value 0-100, where 100 is fully answered
 */
public record Standing(Concern concern, int value) {}
