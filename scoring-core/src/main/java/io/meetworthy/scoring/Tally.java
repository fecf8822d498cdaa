package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Heard;
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

  /** Whether there is an ask is told by its words; what the rules see or miss in it moves less. */
  private static final int ASKED_PER_POINT = 2;

  /** The ask was learned for this concern alone, so the wording tells half as much beside it. */
  private static final int BESIDE_THE_ASK = 2;

  private final Expectations expectations;
  private final int base;
  private final int[] strengths = new int[Concern.all().size()];
  private final int[] gains = new int[Concern.all().size()];
  private final int[] losses = new int[Concern.all().size()];
  private final int[] gaps = new int[Concern.all().size()];
  private int sum;
  private int highest = 100;
  private String capName = "scale";

  /** Starts from a base, or from that and what is counted already. */
  Tally(Expectations expectations, int base) {
    this.expectations = expectations;
    this.base = base;
    sum = base;
  }

  /**
   * Counts a strength; the points that are left for it under the bounds. Of words that are praised
   * for another concern already it is a half: one phrase alone is not to decide.
   */
  int raise(RuleCard card, boolean praised) {
    int concern = card.concern().index();
    strengths[concern] += expectations.points(card);
    int points = gain(strengths[concern]) - gains[concern];
    gains[concern] += points;
    int left = praised ? points / 2 : points;
    sum += left;
    return left;
  }

  /** Counts a slip or a gap; the points that are left for it under the bounds. */
  int lower(RuleCard card) {
    int concern = card.concern().index();
    int points = Math.max(expectations.points(card), losses[concern] - MOST_LOSS);
    losses[concern] -= points;
    gaps[concern] -= card.type() == RuleCard.Type.GAP ? points : 0;
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
    return base;
  }

  int score() {
    return Math.min(SCORES.at(sum), highest);
  }

  Optional<Cap> cap() {
    return score() == sum
        ? Optional.empty()
        : Optional.of(new Cap(score() < highest ? "scale" : capName, score() - sum));
  }

  /**
   * The standing of each concern, in their order; tone and ask move one each, wording all but one.
   */
  List<Standing> standings(Heard heard) {
    List<Concern> concerns = Concern.all();
    Standing[] standings = new Standing[concerns.size()];
    for (int i = 0; i < standings.length; i++) {
      standings[i] = new Standing(concerns.get(i), standing(concerns.get(i), heard));
    }
    return List.of(standings);
  }

  /**
   * How far the standing of "I don't know how I could help" moves. A vague ask is no plain one, so
   * where a slip is seen words of asking raise nothing; a question that they can answer is an ask
   * however it is worded, so where a strength is seen they lower nothing.
   */
  private static int asked(int gains, int losses, int gaps, int ask) {
    int slips = losses - gaps;
    int raised = gains > 0 ? Math.max(0, ask) : ask;
    int plain = slips > 0 ? Math.min(0, raised) : raised;
    return (gains - gaps) * ASKED_PER_POINT - slips * STANDING_PER_POINT + plain;
  }

  private int standing(Concern concern, Heard heard) {
    int index = concern.index();
    int moved = gains[index] - losses[index];
    int way;
    if (concern == Lesson.COURTEOUS) {
      // The tone was learned for it alone, and tells more of it than the wording does.
      way = (moved + gaps[index]) * COURTEOUS_PER_POINT + heard.tone().moves();
    } else if (concern == Objection.CANNOT_SEE_HOW_TO_HELP) {
      way =
          asked(gains[index], losses[index], gaps[index], heard.ask().moves())
              + heard.wording().moves(concern) / BESIDE_THE_ASK;
    } else {
      way = moved * STANDING_PER_POINT + heard.wording().moves(concern);
    }
    return STANDINGS.at(expectations.start(concern) + way);
  }
}
