package io.meetworthy.outreach.stats;

import org.jspecify.annotations.Nullable;

/**
 * A change of a request that no sheet knows of yet.
 *
 * @param id in the order in which they came, or nearly
 * @param before as it was counted, null where it was not there
 * @param after as it is counted now, null where it is gone
 */
record Change(long id, @Nullable CountedRequest before, @Nullable CountedRequest after) {

  /** Counts what it adds and takes back. */
  void count(Counter counter) {
    if (before != null) {
      Counting.count(before, -1, counter);
    }
    if (after != null) {
      Counting.count(after, 1, counter);
    }
  }
}
