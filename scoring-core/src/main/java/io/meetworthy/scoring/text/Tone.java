package io.meetworthy.scoring.text;

import io.meetworthy.scoring.MovedWord;
import java.util.List;

/**
 * How a draft sounds by its small words.
 *
 * @param moves how far it moves the courteous standing, -{@value #MOST} to {@value #MOST}
 * @param moved the words that did most of it, the strongest first, at most {@value #SHOWN}
 */
public record Tone(int moves, List<MovedWord> moved) {
  /** The farthest that it moves a standing. */
  public static final int MOST = 90;

  /** So many words are shown. */
  public static final int SHOWN = 5;

  public Tone {
    moved = List.copyOf(moved);
  }
}
