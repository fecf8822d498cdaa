package io.meetworthy.scoring.text;

import java.util.Arrays;

/** Where phrases were found: phrase number, first word and the word after the last. */
final class Matches {
  int count;
  private int[] found = new int[96];
  private final int[] last;
  private final int[] times;

  Matches(int phrases) {
    last = new int[phrases];
    times = new int[phrases];
    Arrays.fill(last, -1);
  }

  int phrase(int match) {
    return found[match * 3];
  }

  int first(int match) {
    return found[match * 3 + 1];
  }

  int end(int match) {
    return found[match * 3 + 2];
  }

  /** How often a phrase was found. */
  int times(int phrase) {
    return times[phrase];
  }

  /** Takes a match off the list. */
  void drop(int match) {
    times[phrase(match)]--;
    found[match * 3] = -1;
  }

  /** Keeps the leftmost and then the longest of matches of one phrase that overlap. */
  void add(int phrase, int first, int end) {
    int before = last[phrase];
    if (before >= 0 && first < end(before)) {
      if (first <= first(before)) {
        found[before * 3 + 1] = first;
        found[before * 3 + 2] = end;
      }
      return;
    }
    if (count * 3 == found.length) {
      found = Arrays.copyOf(found, found.length * 2);
    }
    found[count * 3] = phrase;
    found[count * 3 + 1] = first;
    found[count * 3 + 2] = end;
    last[phrase] = count;
    times[phrase]++;
    count++;
  }
}
