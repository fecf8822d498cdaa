package io.meetworthy.scoring.text;

import java.util.Arrays;

/** Where phrases were found: first word and the word after the last, chained by phrase. */
final class Matches {
  /** The end of a chain. */
  static final int NONE = -1;

  private static final int ROW = 4;
  private static final int FIRST = 1;
  private static final int END = 2;
  private static final int NEXT = 3;

  int count;
  private int[] found = new int[64 * ROW];
  private final int[] head;
  private final int[] last;
  private final int[] times;

  Matches(int phrases) {
    head = new int[phrases];
    last = new int[phrases];
    times = new int[phrases];
    Arrays.fill(head, NONE);
  }

  int phrase(int match) {
    return found[match * ROW];
  }

  int first(int match) {
    return found[match * ROW + FIRST];
  }

  int end(int match) {
    return found[match * ROW + END];
  }

  /** How often a phrase was found. */
  int times(int phrase) {
    return times[phrase];
  }

  /** The first match of a phrase, or {@link #NONE}. */
  int begin(int phrase) {
    return skip(head[phrase]);
  }

  /** The next match of the same phrase, or {@link #NONE}. */
  int next(int match) {
    return skip(found[match * ROW + NEXT]);
  }

  private int skip(int match) {
    int kept = match;
    while (kept != NONE && found[kept * ROW] == NONE) {
      kept = found[kept * ROW + NEXT];
    }
    return kept;
  }

  /** Takes a match off the list. */
  void drop(int match) {
    times[phrase(match)]--;
    found[match * ROW] = NONE;
  }

  /** Keeps the leftmost and then the longest of matches of one phrase that overlap. */
  void add(int phrase, int first, int end) {
    boolean known = head[phrase] != NONE;
    int before = last[phrase];
    if (known && first < end(before)) {
      if (first <= first(before)) {
        found[before * ROW + FIRST] = first;
        found[before * ROW + END] = end;
      }
      return;
    }
    int row = count * ROW;
    if (row == found.length) {
      found = Arrays.copyOf(found, row * 2);
    }
    found[row] = phrase;
    found[row + FIRST] = first;
    found[row + END] = end;
    found[row + NEXT] = NONE;
    if (known) {
      found[before * ROW + NEXT] = count;
    } else {
      head[phrase] = count;
    }
    last[phrase] = count;
    times[phrase]++;
    count++;
  }
}
