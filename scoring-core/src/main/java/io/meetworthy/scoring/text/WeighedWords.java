package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/**
 * Which words of a body are weighed for its concerns, alone or beside the one before: none with a
 * capital, for such may be names, and nobody's name is to weigh anything.
 */
public final class WeighedWords {
  private final String body;
  private final Spellings spellings;
  private boolean joinsBefore;
  private boolean joins;

  public WeighedWords(Draft draft, Spellings spellings) {
    body = draft.body();
    this.spellings = spellings;
  }

  /** Takes the next word, by its key and its place; whether it weighs alone. */
  public boolean takes(long key, int place) {
    return takes(ConcernLexicon.standard().row(key), place);
  }

  /** The same by its row. */
  boolean takes(int row, int place) {
    boolean small = isSmall(place);
    joinsBefore = joins;
    joins = small && row != ConcernLexicon.STANDS_APART;
    return small && row >= 0;
  }

  /** Whether the word taken last weighs beside the one before it. */
  public boolean joins() {
    return joinsBefore && joins;
  }

  private boolean isSmall(int place) {
    int start = spellings.start(place);
    boolean alone = spellings.end(place) - start == 1;
    return alone || !Character.isUpperCase(body.charAt(start));
  }
}
