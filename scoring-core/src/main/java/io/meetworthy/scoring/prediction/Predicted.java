package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.statistics.Interval;
import io.meetworthy.scoring.statistics.Proportion;
import java.util.List;

/**
 * The probability that a request is accepted, as far as the tenant's own outcomes tell.
 *
 * @param probability 0-1
 * @param interval holds the true probability nineteen times of twenty
 * @param tentative whether outcomes are so few that the interval says more than the probability
 * @param baseRate accepted among the settled requests learned from, whose number is n
 * @param modelVersion the version of the model
 * @param moves what each concern does to it, the largest first; small ones are left out
 */
public record Predicted(
    double probability,
    Interval interval,
    boolean tentative,
    Proportion baseRate,
    String modelVersion,
    List<Move> moves)
    implements Acceptance {
  public Predicted {
    moves = List.copyOf(moves);
  }

  /** The concerns that make it higher, the largest first. */
  public List<Move> up() {
    return moves.stream().filter(move -> move.change() > 0).toList();
  }

  /** The concerns that make it lower, the largest first. */
  public List<Move> down() {
    return moves.stream().filter(move -> move.change() < 0).toList();
  }
}
