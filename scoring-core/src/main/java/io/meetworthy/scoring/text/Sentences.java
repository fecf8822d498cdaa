package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences of a draft, known by the signs that end them. */
final class Sentences {
  int count;
  private char[] sign = new char[24];

  void add(char endSign) {
    if (count == sign.length) {
      sign = Arrays.copyOf(sign, count * 2);
    }
    sign[count] = endSign;
    count++;
  }

  /**
   * A sign after the sentence's first one: "really?!" is still a question, and so at a line's end.
   */
  void mend(char endSign) {
    if (endSign != '.' && endSign != '\n' && sign[count - 1] != '?') {
      sign[count - 1] = endSign;
    }
  }

  boolean isQuestion(int sentence) {
    return sentence < count && sign[sentence] == '?';
  }

  char sign(int sentence) {
    return sign[sentence];
  }

  /** How many sentences from one on are questions. */
  int questions(int from) {
    int questions = 0;
    for (int i = from; i < count; i++) {
      questions += sign[i] == '?' ? 1 : 0;
    }
    return questions;
  }

  /** The sentences of the body, each from its first word to its closing sign. */
  List<Span> spans(Places places) {
    Words words = places.words;
    List<Span> spans = new ArrayList<>(count);
    int first = places.body;
    for (int word = places.body + 1; word <= words.count(); word++) {
      if (word == words.count() || words.is(word, Words.SENTENCE_START)) {
        int end = places.afterStops(words.end(word - 1));
        spans.add(new Span(Field.BODY, words.start(first), end));
        first = word;
      }
    }
    return spans;
  }

  /** The questions of the body, each from its first word to its last. */
  List<Evidence> questions(Places places) {
    Words words = places.words;
    List<Evidence> found = new ArrayList<>(2);
    for (int word = places.body; word < words.count(); ) {
      int end = places.sentenceEnd(word) + 1;
      if (isQuestion(words.sentence(word))) {
        found.add(places.quote(word, end));
      }
      word = end;
    }
    return List.copyOf(found);
  }
}
