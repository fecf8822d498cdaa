package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a draft stand in its two fields; the body's words begin at {@link #body}. */
final class Places {
  final Words words;
  final Draft draft;
  final int body;

  Places(Words words, Draft draft, int body) {
    this.words = words;
    this.draft = draft;
    this.body = body;
  }

  boolean isEmptyBody() {
    return words.count() == body;
  }

  Field field(int word) {
    return word < body ? Field.SUBJECT : Field.BODY;
  }

  /** From a word's first character to the last of the word before the end. */
  Span span(int first, int end) {
    return new Span(field(first), words.start(first), words.end(end - 1));
  }

  Evidence quote(int first, int end) {
    return new Evidence.Quote(span(first, end));
  }

  Mention mention(int word) {
    return new Mention(span(word, word + 1), words.value(word), words.is(word, Words.NEGATED));
  }

  /** All words with this letter. */
  List<Mention> mentions(int letter) {
    List<Mention> found = new ArrayList<>(2);
    for (int word = 0; word < words.count(); word++) {
      if (words.letter(word) == letter) {
        found.add(mention(word));
      }
    }
    return found;
  }

  /** Whether a part of this name stands in the draft. */
  boolean holdName(String name) {
    List<String> parts = Names.parts(name);
    parts.removeAll(NameWords.PARTICLES);
    for (int word = 0; word < words.count(); word++) {
      boolean known = words.letter(word) > Lexicon.PLACEHOLDER;
      if (known && !words.is(word, Words.CAPITAL)) {
        continue;
      }
      for (String stands : Names.parts(span(word, word + 1).in(draft))) {
        if (stands.length() > 1 && parts.contains(stands)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last word of a word's sentence. */
  int sentenceEnd(int of) {
    int word = of;
    while (word + 1 < words.count() && words.sentence(word + 1) == words.sentence(of)) {
      word++;
    }
    return word;
  }

  /** A gap after a word of the body and the signs that follow it. */
  Evidence gapAfter(int word) {
    return Evidence.Gap.at(Field.BODY, afterStops(words.end(word)));
  }

  /** The place after the stops, quotation marks and brackets that stand here in the body. */
  int afterStops(int place) {
    String text = draft.body();
    int at = place;
    while (at < text.length() && ".?!,;:\")".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
