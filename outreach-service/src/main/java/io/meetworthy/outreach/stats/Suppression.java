package io.meetworthy.outreach.stats;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are not told: those that are too few, and, where groups add up to a total that is
 * told, enough of the others that nobody finds them by subtraction.
 */
final class Suppression {
  private Suppression() {}

  /** Of groups that add up: at least two, with five requests or more between them, or none. */
  static <K> Set<K> ofParts(Map<K, Outcomes> groups, Comparator<K> order) {
    Set<K> hidden = ofSingles(groups);
    List<K> shown =
        groups.keySet().stream()
            .filter(key -> !hidden.contains(key))
            .sorted(Comparator.comparingLong((K key) -> asked(groups, key)).thenComparing(order))
            .toList();
    for (K next : shown) {
      long together = hidden.stream().mapToLong(key -> asked(groups, key)).sum();
      if (hidden.isEmpty() || (hidden.size() > 1 && !CellView.isTooFew(together))) {
        break;
      }
      hidden.add(next);
    }
    return hidden;
  }

  /** Of groups that stand alone. */
  static <K> Set<K> ofSingles(Map<K, Outcomes> groups) {
    Set<K> hidden = new HashSet<>();
    groups.forEach(
        (key, outcomes) -> {
          if (CellView.isTooFew(outcomes.asked())) {
            hidden.add(key);
          }
        });
    return hidden;
  }

  /** Of groups that come with their complements: both or none. */
  static Set<GroupKey> ofPairs(Map<GroupKey, Outcomes> groups) {
    Set<GroupKey> hidden = new HashSet<>();
    groups.forEach(
        (key, outcomes) -> {
          if (CellView.isTooFew(outcomes.asked())) {
            hidden.add(new GroupKey(key.values(), true));
            hidden.add(key.absent());
          }
        });
    return hidden;
  }

  private static <K> long asked(Map<K, Outcomes> groups, K key) {
    Outcomes outcomes = groups.get(key);
    return outcomes == null ? 0 : outcomes.asked();
  }
}
