package io.meetworthy.scoring;

import java.util.Optional;

/**
 * Adds up points: a rule counts once, and what one concern can give or cost is bounded, so that
 * neither padding nor one fault decides alone.
 */
final class Tally {
  private static final int MOST_GAIN = 14;
  private static final int MOST_LOSS = 30;
  private static final int STANDING_PER_POINT = 5;

  /** How far from 0 and 100 a standing begins to bend, and how long the way is from there. */
  private static final int BEND = 15;

  private static final int BENDING = 60;

  /** The same for the score. */
  private static final int EDGE = 10;

  private static final int EDGING = 40;

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
    return Math.min(highest, bent(sum, EDGE));
  }

  Optional<Cap> cap() {
    return score() == sum
        ? Optional.empty()
        : Optional.of(new Cap(score() == highest ? capName : "scale", score() - sum));
  }

  /**
   * Towards both ends a standing bends, so that the second good reason still counts for something
   * beside the first.
   */
  int standing(Concern concern) {
    int index = concern.index();
    int start = expectations.start(concern);
    int straight = start + (gains[index] - losses[index]) * STANDING_PER_POINT;
    int high = Math.max(start, 100 - BEND);
    int low = Math.min(start, BEND);
    return bent(straight, low, high, BENDING);
  }

  private static int bent(int straight, int edge) {
    return bent(straight, edge, 100 - edge, EDGING);
  }

  private static int bent(int straight, int low, int high, int way) {
    if (straight > high) {
      return Math.min(100, high + (straight - high) * (100 - high) / way);
    }
    return straight >= low ? straight : Math.max(0, low - (low - straight) * low / way);
  }
}
