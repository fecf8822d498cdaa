package io.meetworthy.outreach.exchange;

import java.util.List;

/**
 * What became of the rows of a file.
 *
 * @param rows all of them
 * @param added contacts that were not there
 * @param known contacts that were, and stay as they are
 * @param refused rows that cannot be kept
 * @param faults the first of what was wrong
 */
record Count(int rows, int added, int known, int refused, List<RowFault> faults) {
  Count {
    faults = List.copyOf(faults);
  }
}
