package io.meetworthy.scoring;

/**
 * The "no" that a draft will most probably hear.
 *
 * @param concern the objection or fear behind it, or courtesy where the way of asking is
 * @param why one sentence on what in the draft leads there
 */
public record Refusal(Concern concern, String why) {}
