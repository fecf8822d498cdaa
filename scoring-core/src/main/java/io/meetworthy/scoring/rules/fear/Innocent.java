package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.Evidence;
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
    List<Evidence> spared = reading.quotes(innocent);
    return seen.stream()
        .filter(of -> spared.stream().noneMatch(other -> other.span().overlaps(of.span())))
        .toList();
  }
}
