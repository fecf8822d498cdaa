package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;

/** Picks the refusal that a draft will most probably hear. */
final class Refusals {
  /** A concern that stands higher than this is no likely refusal. */
  private static final int OPEN_BELOW = 60;

  private Refusals() {}

  static Optional<Refusal> likely(List<Standing> standings, List<Finding> findings) {
    Standing lowest = standings.get(0);
    for (int i = 1; i < standings.size(); i++) {
      Standing standing = standings.get(i);
      boolean aNo = !(standing.concern() instanceof Lesson);
      lowest = aNo && standing.value() < lowest.value() ? standing : lowest;
    }
    if (lowest.value() >= OPEN_BELOW) {
      return Optional.empty();
    }
    return Optional.of(new Refusal(lowest.concern(), why(lowest.concern(), findings)));
  }

  private static String why(Concern concern, List<Finding> findings) {
    Optional<Finding> heaviest = Optional.empty();
    int most = 0;
    for (Finding finding : findings) {
      if (finding.card().concern() == concern && finding.points() < most) {
        most = finding.points();
        heaviest = Optional.of(finding);
      }
    }
    return heaviest.map(Finding::message).orElse("Nothing in the text answers this.");
  }
}
