package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what is shouted: three words in capitals in a row, or three signs of exclamation. */
final class Shouts {
  /** Names of organisations come in capitals too, but hardly three in a row. */
  private static final int WORDS = 3;

  private static final int SIGNS = 3;

  private final Words words;
  private final int body;

  Shouts(Words words, int body) {
    this.words = words;
    this.body = body;
  }

  /** Pairs of a first word and the word after the last, of words in capitals in one field. */
  List<int[]> inCapitals() {
    List<int[]> runs = new ArrayList<>(0);
    find(0, body, runs);
    find(body, words.count(), runs);
    return runs;
  }

  private void find(int from, int to, List<int[]> runs) {
    int first = -1;
    int loud = 0;
    for (int word = from; word <= to; word++) {
      boolean shouted = word < to && words.is(word, Words.SHOUT);
      boolean single = word < to && words.end(word) - words.start(word) == 1;
      if (shouted) {
        first = first < 0 ? word : first;
        loud++;
      } else if (!single || first < 0) {
        if (loud >= WORDS) {
          runs.add(new int[] {first, word});
        }
        first = -1;
        loud = 0;
      }
    }
  }

  /** How many signs of exclamation, or of question with one, follow this place. */
  static int signsAt(String text, int place) {
    int at = place;
    boolean loud = false;
    while (at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '?')) {
      loud |= text.charAt(at) == '!';
      at++;
    }
    return loud && at - place >= SIGNS ? at - place : 0;
  }
}
