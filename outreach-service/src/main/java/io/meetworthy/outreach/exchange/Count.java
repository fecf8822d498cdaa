package io.meetworthy.outreach.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the rows of a file.
 *
 * @param rows all of them so far
 * @param added contacts that were not there
 * @param known contacts that were, and stay as they are
 * @param refused rows that cannot be kept
 * @param suppressed people who asked to be forgotten
 * @param faults the first of what was wrong
 */
record Count(int rows, int added, int known, int refused, int suppressed, List<RowFault> faults) {
  private static final int MOST_FAULTS = 100;

  Count {
    faults = faults.stream().limit(MOST_FAULTS).toList();
  }

  /** Before the first row. */
  static Count none() {
    return new Count(0, 0, 0, 0, 0, List.of());
  }

  /** With some more rows. */
  Count plus(Count more) {
    return new Count(
        rows + more.rows,
        added + more.added,
        known + more.known,
        refused + more.refused,
        suppressed + more.suppressed,
        Stream.concat(faults.stream(), more.faults.stream()).toList());
  }
}
