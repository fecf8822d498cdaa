package io.meetworthy.scoring;

/**
 * The worth of one edit.
 *
 * @param finding the slip or gap that it removes
 * @param gain points gained, 0 or more
 * @param scoreAfter the score after this one edit
 */
public record Improvement(Finding finding, int gain, int scoreAfter) {}
