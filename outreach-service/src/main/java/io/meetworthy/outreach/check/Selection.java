package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The findings that fit into an answer: the heaviest, in their order.
 *
 * @param kept those that are shown
 * @param warnings says so where some are not
 */
record Selection(List<Finding> kept, List<Warning> warnings) {

  static Selection of(List<Finding> findings, int max) {
    if (findings.size() <= max) {
      return new Selection(findings, List.of());
    }
    Comparator<Integer> heaviestFirst =
        Comparator.comparing(i -> -Math.abs(findings.get(i).points()));
    Set<Integer> heaviest =
        new HashSet<>(
            IntStream.range(0, findings.size()).boxed().sorted(heaviestFirst).limit(max).toList());
    List<Finding> kept =
        IntStream.range(0, findings.size())
            .filter(heaviest::contains)
            .mapToObj(findings::get)
            .toList();
    int omitted = findings.size() - kept.size();
    int points = points(findings) - points(kept);
    String detail = omitted + " lighter findings with " + points + " points in all are left out.";
    return new Selection(kept, List.of(new Warning("findings-omitted", detail)));
  }

  private static int points(List<Finding> findings) {
    return findings.stream().mapToInt(Finding::points).sum();
  }
}
