package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Leaves out what stands inside a wording that only looks guilty. */
final class Innocent {
  private Innocent() {}

  /** The words seen that share none with an innocent wording. */
  static List<Evidence> removed(List<Evidence> seen, Reading reading, Phrases innocent) {
    if (seen.isEmpty() || !reading.has(innocent)) {
      return seen;
    }
    return Spans.apart(seen, Spans.of(reading.quotes(innocent)));
  }
}
