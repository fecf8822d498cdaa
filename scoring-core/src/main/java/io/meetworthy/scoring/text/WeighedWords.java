package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/**
 * Which words of a body are weighed for its concerns: none with a capital, for such may be names,
 * and nobody's name is to weigh anything.
 */
public final class WeighedWords {
  private final String body;
  private final Spellings spellings;

  public WeighedWords(Draft draft, Spellings spellings) {
    body = draft.body();
    this.spellings = spellings;
  }

  /** Whether a word weighs anything, by its key and its place. */
  public boolean takes(long key, int place) {
    return takes(ConcernLexicon.standard().row(key), place);
  }

  /** The same by its row. */
  boolean takes(int row, int place) {
    return row >= 0 && isSmall(place);
  }

  private boolean isSmall(int place) {
    int start = spellings.start(place);
    boolean alone = spellings.end(place) - start == 1;
    return alone || !Character.isUpperCase(body.charAt(start));
  }
}
