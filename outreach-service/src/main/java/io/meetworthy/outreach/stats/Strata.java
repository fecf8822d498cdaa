package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Comparison;
import io.meetworthy.scoring.statistics.MantelHaenszel;
import io.meetworthy.scoring.statistics.Proportion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Accepted and settled requests by channel and relationship, within which they are compared. */
final class Strata {
  private final Map<Within, long[]> counts = new HashMap<>();

  private record Within(String channel, String relationship) {}

  /** Adds a number of a sheet. */
  void add(Point point, long by) {
    Measure.stage(point.measure())
        .filter(Stage::isSettled)
        .ifPresent(
            stage -> {
              long[] both = at(point.stratum());
              both[0] += stage.isAccepted() ? by : 0;
              both[1] += by;
            });
  }

  private long[] at(Stratum stratum) {
    return counts.computeIfAbsent(
        new Within(stratum.channel(), stratum.relationship()), unused -> new long[2]);
  }

  /** Those that are not among these. */
  Strata without(Strata others) {
    Strata rest = new Strata();
    counts.forEach(
        (within, both) -> {
          long[] some = others.counts.getOrDefault(within, new long[2]);
          rest.counts.put(within, new long[] {both[0] - some[0], both[1] - some[1]});
        });
    return rest;
  }

  /** Accepted of settled, all together; empty where nothing is settled. */
  Optional<Proportion> all() {
    long accepted = counts.values().stream().mapToLong(both -> both[0]).sum();
    return Proportion.of(accepted, settled());
  }

  long settled() {
    return counts.values().stream().mapToLong(both -> both[1]).sum();
  }

  /** These beside others, within each stratum that has both; empty where none has. */
  Optional<MantelHaenszel> beside(Strata others) {
    // In one order, so that sums come out the same to the last digit.
    Map<String, Comparison> comparisons = new TreeMap<>();
    counts.forEach(
        (within, both) ->
            Comparison.of(proportion(both), proportion(others.counts.get(within)))
                .ifPresent(
                    found ->
                        comparisons.put(within.channel() + "|" + within.relationship(), found)));
    return comparisons.isEmpty()
        ? Optional.empty()
        : Optional.of(new MantelHaenszel(List.copyOf(comparisons.values())));
  }

  private static Optional<Proportion> proportion(long @Nullable [] both) {
    return both == null ? Optional.empty() : Proportion.of(both[0], both[1]);
  }
}
