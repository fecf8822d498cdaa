package io.meetworthy.scoring.text;

/** Recognises English by its function words: no other language has a fifth of them. */
final class Language {
  private static final int FEWEST_WORDS = 8;
  private static final int LEAST_PERCENT = 20;

  private Language() {}

  static boolean isEnglish(Words words, Lexicon lexicon, int foreignLetters) {
    int enough = (words.count() * LEAST_PERCENT + 99) / 100;
    int english = 0;
    int counted = 0;
    for (int word = 0; word < words.count(); word++) {
      int letter = words.letter(word);
      boolean spelled = letter <= Lexicon.NAME || letter > Lexicon.PLACEHOLDER;
      counted += spelled && letter != Lexicon.NUMBER ? 1 : 0;
      english += lexicon.is(letter, Trait.ENGLISH) ? 1 : 0;
      if (english >= enough && foreignLetters == 0) {
        return true;
      }
    }
    if (foreignLetters > 12 && foreignLetters > counted) {
      return false;
    }
    return counted < FEWEST_WORDS || english * 100 >= counted * LEAST_PERCENT;
  }
}
