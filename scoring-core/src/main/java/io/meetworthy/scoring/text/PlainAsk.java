package io.meetworthy.scoring.text;

import io.meetworthy.scoring.MovedWord;
import java.util.List;

/**
 * How much the sentence that asks most plainly sounds like an ask.
 *
 * @param moves how far it moves the standing of "I don't know how I could help", -{@value #MOST} to
 *     {@value #MOST}
 * @param moved the words of that sentence that did most of it, the strongest first, at most {@value
 *     Tone#SHOWN}
 */
public record PlainAsk(int moves, List<MovedWord> moved) {
  /** The farthest that it moves a standing. */
  public static final int MOST = 60;

  /** An ordinary request asks so plainly, which moves nothing yet. */
  static final int USUAL = 13;

  /** A message that need not ask for anything. */
  public static final PlainAsk NOT_EXPECTED = new PlainAsk(0, List.of());

  public PlainAsk {
    moved = List.copyOf(moved);
  }
}
