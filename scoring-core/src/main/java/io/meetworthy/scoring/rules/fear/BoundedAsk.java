package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;

/** Whether a request for knowledge has an end: a short time and a named question. */
final class BoundedAsk {
  /** Words that give a request an end. */
  static final Phrases ENDS =
      Phrases.anyOf(
          "(one|two|three|single|only|{digits}|specific|concrete) [_] (question|questions|topics|points|things)",
          "(about|on|regarding) (how|why|whether|which|when) (you|your|to|i)",
          "(my|the) question (is|would be)");

  private static final int SHORT = 30;

  private BoundedAsk() {}

  static boolean isIn(Reading reading) {
    return reading.has(ENDS)
        && reading.time().lengths().stream()
            .anyMatch(length -> length.amount() > 0 && length.amount() <= SHORT);
  }
}
