package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Concern;

/**
 * What the words of a personal message tell beyond what the rules see: whether they are those of
 * requests that say what they are about, or of requests that could be anybody's.
 */
public final class Wording {
  /** The most points that it adds to a base or takes from it. */
  public static final int MOST_POINTS = 10;

  /** The farthest that it moves a standing. */
  public static final int MOST = 18;

  /** From here on a concern is answered, in whatever words, so that nothing is missing for it. */
  private static final int ANSWERS = 5;

  /** From here on down a concern is not answered, whatever single wordings seem to say. */
  private static final int DENIES = -9;

  /** What words weigh is told for so many different ones, however many there are. */
  static final int WORDS = 20;

  /** In a shorter body a word tells no more than here. */
  static final int FEWEST = 15;

  // So many thousandths of log-odds are one point of the base, or of a standing.
  private static final int A_POINT = 400;
  private static final int A_STEP = 140;

  /** Where there is nothing to tell. */
  static final Wording SILENT = new Wording(new int[ConcernLexicon.COLUMNS]);

  private final int[] beyond;

  /** By thousandths of log-odds beyond the usual, of the request and of each concern. */
  Wording(int[] beyond) {
    this.beyond = beyond;
  }

  /** The points that it adds to the base, -{@value #MOST_POINTS} to {@value #MOST_POINTS}. */
  public int points() {
    return bounded(beyond[0], A_POINT, MOST_POINTS);
  }

  /** How far it moves the standing of a concern, -{@value #MOST} to {@value #MOST}. */
  public int moves(Concern concern) {
    return bounded(beyond[1 + concern.index()], A_STEP, MOST);
  }

  /** Whether the words alone tell that a concern is answered. */
  public boolean answers(Concern concern) {
    return moves(concern) >= ANSWERS;
  }

  /** Whether the words alone tell that a concern is not answered. */
  public boolean denies(Concern concern) {
    return moves(concern) <= DENIES;
  }

  private static int bounded(int value, int unit, int most) {
    int rounded = Math.floorDiv(2 * value + unit, 2 * unit);
    return Math.max(-most, Math.min(most, rounded));
  }
}
