package io.meetworthy.outreach.stats;

import java.util.Comparator;
import java.util.List;

/**
 * One group of an answer.
 *
 * @param values one for each grouping, in their order
 * @param isPresent false where it is about those that lack the value
 */
record GroupKey(List<String> values, boolean isPresent) {
  static final Comparator<GroupKey> BY_NAME =
      Comparator.comparing((GroupKey key) -> String.join("\u0000", key.values()))
          .thenComparing(GroupKey::isPresent, Comparator.reverseOrder());

  GroupKey {
    values = List.copyOf(values);
  }

  /** Those that lack the value. */
  GroupKey absent() {
    return new GroupKey(values, false);
  }
}
