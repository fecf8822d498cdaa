package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Tone;
import java.util.List;
import java.util.Optional;

/**
 * Adds up points: a rule counts once, and what one concern can give or cost is bounded, so that
 * neither padding nor one fault decides alone. Near every bound points count for less and less
 * before they count for nothing, so that the better of two good drafts, or of two bad ones, still
 * stands higher.
 */
final class Tally {
  /** What one concern gives in full; of what goes beyond, a half. */
  private static final int FULL_GAIN = 10;

  private static final int MOST_GAIN = 18;
  private static final int MOST_LOSS = 30;
  private static final Scale SCORES = new Scale(25, 75, 3);
  private static final Scale STANDINGS = new Scale(20, 80, 4);
  private static final int STANDING_PER_POINT = 5;

  /** The tone tells more of courtesy than the rules do, so there a point moves less. */
  private static final int COURTEOUS_PER_POINT = 1;

  private final Expectations expectations;
  private final int[] strengths = new int[Concern.all().size()];
  private final int[] gains = new int[Concern.all().size()];
  private final int[] losses = new int[Concern.all().size()];
  private int gaps;
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
      strengths[concern] += points;
      points = gain(strengths[concern]) - gains[concern];
      gains[concern] += points;
    } else {
      points = Math.max(points, losses[concern] - MOST_LOSS);
      losses[concern] -= points;
      gaps += card.type() == RuleCard.Type.GAP && card.concern() == Lesson.COURTEOUS ? points : 0;
    }
    if (card.cap() < highest) {
      highest = card.cap();
      capName = card.id();
    }
    sum += points;
    return points;
  }

  private static int gain(int strengths) {
    int full = Math.min(strengths, FULL_GAIN);
    return Math.min(full + (strengths - full) / 2, MOST_GAIN);
  }

  int base() {
    return expectations.base();
  }

  int score() {
    return Math.min(SCORES.at(sum), highest);
  }

  Optional<Cap> cap() {
    return score() == sum
        ? Optional.empty()
        : Optional.of(new Cap(score() < highest ? "scale" : capName, score() - sum));
  }

  /** The standing of each concern, in their order; the tone moves the courteous one. */
  List<Standing> standings(Tone tone) {
    List<Concern> concerns = Concern.all();
    Standing[] standings = new Standing[concerns.size()];
    for (int i = 0; i < standings.length; i++) {
      standings[i] = new Standing(concerns.get(i), standing(concerns.get(i), tone.moves()));
    }
    return List.of(standings);
  }

  private int standing(Concern concern, int tone) {
    int index = concern.index();
    int moved = gains[index] - losses[index];
    int way =
        concern == Lesson.COURTEOUS
            ? (moved - gaps) * COURTEOUS_PER_POINT + tone
            : moved * STANDING_PER_POINT;
    return STANDINGS.at(expectations.start(concern) + way);
  }
}
