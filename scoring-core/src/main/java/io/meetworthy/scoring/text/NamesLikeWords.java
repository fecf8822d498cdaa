package io.meetworthy.scoring.text;

import java.util.stream.Stream;

/** Tells where a known word is a person's name and nothing else: "I'm Grace", "Mark told me". */
final class NamesLikeWords {
  private static final int STARTS = Words.SENTENCE_START | Words.LINE_START | Words.SHOUT;
  private static final int STOPS = Words.COMMA_AFTER | Words.PAUSE_AFTER;

  private final Lexicon lexicon;
  private final int am;
  private final int is;
  private final int name;
  private final int[] introduces;
  private final int[] follows;
  private final int[] seldom;

  NamesLikeWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    am = lexicon.find("am");
    is = lexicon.find("is");
    name = lexicon.find("name");
    introduces = letters("am is called " + Vocabulary.OWN);
    follows =
        letters("here told said says suggested mentioned recommended introduced thought gave");
    seldom = letters("max art summer autumn chance");
  }

  private int[] letters(String spaced) {
    return Stream.of(spaced.split(" "))
        .mapToInt(lexicon::find)
        .filter(letter -> letter != Lexicon.UNKNOWN)
        .toArray();
  }

  /**
   * Whether a word in capitals that can be a first name is one here.
   *
   * @param word where it stands
   * @param end where its sentence ends
   * @param first where the words of its field begin
   * @param before the word before it, as grouped; less than {@code first} where there is none
   */
  boolean isName(Words words, int word, int end, int first, int before) {
    if (word + 1 < end && holds(follows, words.letter(word + 1))) {
      return true;
    }
    if (before < first || words.is(word, STARTS) || words.is(word, Words.QUOTED)) {
      return false;
    }
    if (words.is(before, STOPS) && !words.is(word, Words.COMMA_AFTER)) {
      return false;
    }
    int letter = words.letter(before);
    if (lexicon.is(words.letter(word), Trait.MONTH) || holds(seldom, words.letter(word))) {
      boolean named = letter == is && before > first && words.letter(before - 1) == name;
      return letter == am || named;
    }
    return holds(introduces, letter) || !words.is(before, Words.CAPITAL);
  }

  private static boolean holds(int[] letters, int letter) {
    for (int one : letters) {
      if (one == letter) {
        return true;
      }
    }
    return false;
  }
}
