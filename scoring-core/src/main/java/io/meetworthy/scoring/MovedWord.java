package io.meetworthy.scoring;

/**
 * Words that moved the courteous standing.
 *
 * @param words as they stand in the draft
 * @param span where they stand first
 * @param moves in which direction and how far, in points of standing; never 0
 */
public record MovedWord(String words, Span span, int moves) {}
