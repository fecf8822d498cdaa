package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;

/** How a body ends: with a sign-off, with a name, or with neither. */
final class Closing {
  private static final int NONE = -1;

  /** A sign-off stands among the last so many words, names and titles after it included. */
  private static final int LAST_WORDS = 12;

  /** A name with what it is of: "Jordan, CEO & Founder", "Rob (no. 14)". */
  private static final int LONGEST_NAME_LINE = 7;

  /** A name alone on its line is among the last so many words: what stands below may be long. */
  private static final int NAME_ABOVE_WORDS = 24;

  private final Places places;
  private final Words words;
  private final Lexicon lexicon;

  Closing(Places places, Lexicon lexicon) {
    this.places = places;
    this.lexicon = lexicon;
    words = places.words;
  }

  /** Whether there is a sign-off or a name at the end. */
  boolean isSigned() {
    return signOff() != NONE || endsInName() || nameLine() != NONE || nameAbove() != NONE;
  }

  /** A name alone on its line, with what it is of or how to be reached in the lines below. */
  private int nameAbove() {
    int stop = Math.max(places.body + 1, words.count() - NAME_ABOVE_WORDS);
    for (int word = words.count() - 2; word >= stop; word--) {
      boolean line = words.is(word, Words.LINE_START) && words.is(word + 1, Words.LINE_START);
      if (line && words.letter(word) == Lexicon.NAME) {
        return word;
      }
    }
    return NONE;
  }

  /** The first word of a short last line or sentence that is a name and ends in no sign. */
  private int nameLine() {
    int stop = Math.max(places.body + 1, words.count() - LONGEST_NAME_LINE);
    String body = places.draft.body().stripTrailing();
    boolean open = !body.isEmpty() && ".?!:,".indexOf(body.charAt(body.length() - 1)) < 0;
    for (int word = words.count() - 1; open && word >= stop; word--) {
      if (words.is(word, Words.LINE_START | Words.SENTENCE_START)) {
        boolean alone = word == words.count() - 1 && words.is(word, Words.CAPITAL);
        return alone || isInitial(word) || words.letter(word) == Lexicon.NAME ? word : NONE;
      }
    }
    return NONE;
  }

  /** "G x" is how friends sign. */
  private boolean isInitial(int word) {
    boolean letter = words.end(word) - words.start(word) == 1;
    return letter
        && word >= words.count() - 2
        && words.is(word, Words.CAPITAL)
        && words.is(word, Words.LINE_START)
        && !lexicon.is(words.letter(word), Trait.PRONOUN)
        && !lexicon.is(words.letter(word), Trait.ARTICLE);
  }

  private boolean endsInName() {
    return !places.isEmptyBody() && words.letter(words.count() - 1) == Lexicon.NAME;
  }

  private int signOff() {
    int stop = Math.max(places.body, words.count() - LAST_WORDS);
    for (int word = words.count() - 1; word >= stop; word--) {
      if (words.is(word, Words.LINE_START | Words.SENTENCE_START)
          && lexicon.is(words.letter(word), Trait.SIGN_OFF)) {
        return word;
      }
    }
    return NONE;
  }

  /** A gap before the sign-off, or before a name that stands alone on the last line. */
  Evidence gapBefore() {
    int end = signOff();
    end = end == NONE ? nameLine() : end;
    end = end == NONE ? nameAbove() : end;
    if (end == NONE) {
      end = words.count();
      end -= endsInName() && words.is(end - 1, Words.LINE_START) ? 1 : 0;
    }
    return end <= places.body ? Evidence.Gap.at(Field.BODY, 0) : places.gapAfter(end - 1);
  }
}
