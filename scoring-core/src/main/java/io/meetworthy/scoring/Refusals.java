package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;

/** Picks the refusal that a draft will most probably hear. */
final class Refusals {
  /**
   * Below which standing a concern is raised, in the order of {@link Concern#all}: objections,
   * fears and of the lessons only courtesy. Hardly anybody is told "I don't know you" or "why would
   * I want to?" for that alone: readers say what is wrong with the request (decisions/0013).
   */
  private static final int[] RAISED_BELOW = {20, 35, 55, 20, 20, 50, 55, 40, 55, 0, 0, 0, 50};

  /** From this score on a draft is taken well, and a concern has to stand lower to be raised. */
  private static final int TAKEN_WELL = 55;

  private static final int LOWER_PER_POINT = 2;

  /** From so many points on blame or a demand is the answer itself. */
  private static final int GALLING = 8;

  private Refusals() {}

  /** None for a message that asks for nothing, unless something in it calls for a no. */
  static Optional<Refusal> likely(
      List<Standing> standings, List<Finding> findings, Kind kind, int score) {
    int kindly = Math.max(0, score - TAKEN_WELL) * LOWER_PER_POINT;
    int most = 0;
    Optional<Concern> raised = Optional.empty();
    for (int i = 0; i < RAISED_BELOW.length; i++) {
      int missing = RAISED_BELOW[i] - kindly - standings.get(i).value();
      if (missing > most) {
        most = missing;
        raised = Optional.of(standings.get(i).concern());
      }
    }
    return raised.flatMap(concern -> refusal(concern, findings, kind));
  }

  private static Optional<Refusal> refusal(Concern concern, List<Finding> findings, Kind kind) {
    Optional<Finding> heaviest = heaviest(concern, findings);
    if (!kind.asks() && heaviest.isEmpty()) {
      return Optional.empty();
    }
    if (heaviest.isEmpty()) {
      Optional<Finding> rude = heaviest(Lesson.COURTEOUS, findings).filter(Refusals::isGalling);
      if (rude.isPresent()) {
        return Optional.of(new Refusal(Lesson.COURTEOUS, rude.get().message()));
      }
    }
    String why = heaviest.map(Finding::message).orElseGet(() -> unseen(concern, findings));
    return Optional.of(new Refusal(concern, why));
  }

  private static String unseen(Concern concern, List<Finding> findings) {
    boolean answered = findings.stream().anyMatch(it -> it.card().concern() == concern);
    return answered ? "Little in the text answers this." : "Nothing was seen that answers this.";
  }

  private static boolean isGalling(Finding finding) {
    return finding.points() <= -GALLING;
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
