package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;

/**
 * Adds up points: a rule counts once, and what one concern can give or cost is bounded, so that
 * neither padding nor one fault decides alone.
 */
final class Tally {
  private static final int MOST_GAIN = 14;
  private static final int MOST_LOSS = 30;
  private static final int STANDING_PER_POINT = 5;

  private final Expectations expectations;
  private final int[] gains = new int[Concern.all().size()];
  private final int[] losses = new int[Concern.all().size()];
  private int sum;
  private int highest = 100;
  private String capName = "scale";

  Tally(Expectations expectations) {
    this.expectations = expectations;
    sum = expectations.base();
  }

  /** Counts the first finding of a card; the points that are left for it under the bounds. */
  int count(RuleCard card) {
    int points = expectations.points(card);
    int concern = card.concern().index();
    if (points > 0) {
      points = Math.min(points, MOST_GAIN - gains[concern]);
      gains[concern] += points;
    } else {
      points = Math.max(points, losses[concern] - MOST_LOSS);
      losses[concern] -= points;
    }
    if (card.cap() < highest) {
      highest = card.cap();
      capName = card.id();
    }
    sum += points;
    return points;
  }

  int base() {
    return expectations.base();
  }

  int score() {
    return Math.max(0, Math.min(sum, highest));
  }

  Optional<Cap> cap() {
    return score() == sum
        ? Optional.empty()
        : Optional.of(new Cap(score() == 0 ? "scale" : capName, score() - sum));
  }

  /** The standing of each concern, in their order. */
  List<Standing> standings() {
    List<Concern> concerns = Concern.all();
    Standing[] standings = new Standing[concerns.size()];
    for (int i = 0; i < standings.length; i++) {
      standings[i] = new Standing(concerns.get(i), standing(concerns.get(i)));
    }
    return List.of(standings);
  }

  private int standing(Concern concern) {
    int index = concern.index();
    int moved = (gains[index] - losses[index]) * STANDING_PER_POINT;
    return Math.max(0, Math.min(100, expectations.start(concern) + moved));
  }
}
