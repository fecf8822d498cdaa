package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what is shouted: three words in capitals in a row, or three signs of exclamation. */
final class Shouts {
  /** Names of organisations come in capitals too, but hardly three in a row. */
  private static final int WORDS = 3;

  private static final int SIGNS = 3;

  private final Places places;
  private final Words words;
  private final List<Evidence> found = new ArrayList<>(0);

  private Shouts(Places places) {
    this.places = places;
    words = places.words;
  }

  static List<Evidence> in(Places places) {
    Shouts shouts = new Shouts(places);
    shouts.capitals(0, places.body);
    shouts.capitals(places.body, places.words.count());
    shouts.signs();
    return shouts.found;
  }

  private void capitals(int from, int to) {
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
          found.add(places.quote(first, word));
        }
        first = -1;
        loud = 0;
      }
    }
  }

  private void signs() {
    for (int word = 0; word < words.count(); word++) {
      boolean ends = word + 1 == words.count() || words.is(word + 1, Words.SENTENCE_START);
      Span last = places.span(word, word + 1);
      int signs = ends ? signsAt(places.draft.text(last.field()), last.end()) : 0;
      if (signs > 0) {
        found.add(new Evidence.Quote(new Span(last.field(), last.start(), last.end() + signs)));
      }
    }
  }

  /** How many signs of exclamation, or of question with one, follow this place. */
  private static int signsAt(String text, int place) {
    int at = place;
    boolean loud = false;
    while (at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '?')) {
      loud |= text.charAt(at) == '!';
      at++;
    }
    return loud && at - place >= SIGNS ? at - place : 0;
  }
}
