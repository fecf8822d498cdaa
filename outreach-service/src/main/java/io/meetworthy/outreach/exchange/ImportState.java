package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contract.WireNames;
import java.util.Arrays;

/** How far an import is. */
public enum ImportState {
  /** Some rows are still to come. */
  RUNNING,
  /** All rows are through. */
  DONE,
  /** It, or its undo, ended before it was through; what came with it can be undone. */
  FAILED,
  /** Who came with it is being removed; then it is what it was before. */
  UNDOING;

  static ImportState of(String wireName) {
    return Arrays.stream(values())
        .filter(state -> WireNames.of(state).equals(wireName))
        .findFirst()
        .orElseThrow();
  }
}
