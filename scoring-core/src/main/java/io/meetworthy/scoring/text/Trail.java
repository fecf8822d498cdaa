package io.meetworthy.scoring.text;

/** The matches of one phrase, followed while the words are walked from first to last. */
final class Trail {
  private final Matches matches;
  private int next;
  private int begun = Matches.NONE;

  Trail(Matches matches, int phrase) {
    this.matches = matches;
    next = matches.begin(phrase);
  }

  /** Whether a match holds this word; no word may be asked for after a later one. */
  boolean covers(int word) {
    return begunBy(word) && matches.end(begun) > word;
  }

  /** The first word of the last match that begins at or before a word, or {@link Matches#NONE}. */
  int lastBegunBy(int word) {
    return begunBy(word) ? matches.first(begun) : Matches.NONE;
  }

  private boolean begunBy(int word) {
    while (next != Matches.NONE && matches.first(next) <= word) {
      begun = next;
      next = matches.next(next);
    }
    return begun != Matches.NONE;
  }
}
