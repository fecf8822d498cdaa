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

  /** Whether the word in this place is one. */
  public boolean has(int place) {
    int start = spellings.start(place);
    boolean alone = spellings.end(place) - start == 1;
    return alone || !Character.isUpperCase(body.charAt(start));
  }
}
