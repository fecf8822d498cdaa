package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;

/** Picks the refusal that a draft will most probably hear. */
final class Refusals {
  /** A concern that stands higher than this is no likely refusal. */
  private static final int OPEN_BELOW = 60;

  private Refusals() {}

  /** None for a message that asks for nothing, unless something in it calls for a no. */
  static Optional<Refusal> likely(List<Standing> standings, List<Finding> findings, Kind kind) {
    Standing lowest = standings.get(0);
    for (int i = 1; i < standings.size(); i++) {
      Standing standing = standings.get(i);
      boolean aNo = !(standing.concern() instanceof Lesson);
      lowest = aNo && standing.value() < lowest.value() ? standing : lowest;
    }
    Concern concern = lowest.concern();
    Optional<Finding> heaviest = heaviest(concern, findings);
    boolean asks = kind.asks() || heaviest.isPresent();
    if (lowest.value() >= OPEN_BELOW || !asks) {
      return Optional.empty();
    }
    String why = heaviest.map(Finding::message).orElseGet(() -> unseen(concern, findings));
    return Optional.of(new Refusal(concern, why));
  }

  private static String unseen(Concern concern, List<Finding> findings) {
    boolean answered = findings.stream().anyMatch(it -> it.card().concern() == concern);
    return answered ? "Little in the text answers this." : "Nothing was seen that answers this.";
  }

  private static Optional<Finding> heaviest(Concern concern, List<Finding> findings) {
    Optional<Finding> heaviest = Optional.empty();
    int most = 0;
    for (Finding finding : findings) {
      if (finding.card().concern() == concern && finding.points() < most) {
        most = finding.points();
        heaviest = Optional.of(finding);
      }
    }
    return heaviest;
  }
}
