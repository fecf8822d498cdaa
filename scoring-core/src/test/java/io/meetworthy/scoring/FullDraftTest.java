package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A draft of the greatest length has no room for another word. */
class FullDraftTest {
  private static final Draft FULL = Draft.of("a".repeat(Draft.MAX_LENGTH));

  @Test
  void anEditWithoutRoomLeavesTheDraftAsItIs() {
    Span end = new Span(Field.BODY, Draft.MAX_LENGTH, Draft.MAX_LENGTH);
    assertEquals(FULL, new Suggestion.Insert(" Thank you!").applyTo(FULL, end));
    Span last = new Span(Field.BODY, Draft.MAX_LENGTH - 1, Draft.MAX_LENGTH);
    assertEquals(
        FULL.body().substring(1) + "b", new Suggestion.Replace("b").applyTo(FULL, last).body());
  }
}
