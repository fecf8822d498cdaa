package io.meetworthy.scoring.text;

import java.util.stream.Stream;

/** Tells where a known word is a person's name and nothing else: "I'm Grace", "Mark told me". */
final class NamesLikeWords {
  private final Words words;
  private final Lexicon lexicon;
  private final int am;
  private final int is;
  private final int name;
  private final int[] introduces;
  private final int[] follows;
  private final int[] seldom;

  NamesLikeWords(Words words, Lexicon lexicon) {
    this.words = words;
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

  /** Whether a word in capitals that can be a first name is one here. */
  boolean isName(int word, int end) {
    if (word + 1 < end && holds(follows, words.letter(word + 1))) {
      return true;
    }
    if (words.is(word, Words.SENTENCE_START | Words.LINE_START | Words.SHOUT)) {
      return false;
    }
    int before = words.letter(word - 1);
    if (lexicon.is(words.letter(word), Trait.MONTH) || holds(seldom, words.letter(word))) {
      return before == am || (before == is && word > 1 && words.letter(word - 2) == name);
    }
    return holds(introduces, before) || !words.is(word - 1, Words.CAPITAL);
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
