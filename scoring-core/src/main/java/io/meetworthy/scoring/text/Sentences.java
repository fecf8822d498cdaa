package io.meetworthy.scoring.text;

import java.util.Arrays;

/** Where sentences begin, as word numbers, and the sign that ends each. */
final class Sentences {
  int count;
  private int[] first = new int[24];
  private char[] sign = new char[24];

  /** Ends the sentence that began with this word. */
  void add(int firstWord, char endSign) {
    if (count == first.length) {
      first = Arrays.copyOf(first, count * 2);
      sign = Arrays.copyOf(sign, count * 2);
    }
    first[count] = firstWord;
    sign[count] = endSign;
    count++;
  }

  /** A sign after the sentence's first one: "really?!" is still a question. */
  void mend(char endSign) {
    if (count > 0 && endSign != '.' && sign[count - 1] != '?') {
      sign[count - 1] = endSign;
    }
  }

  boolean isQuestion(int sentence) {
    return sentence < count && sign[sentence] == '?';
  }

  char sign(int sentence) {
    return sign[sentence];
  }

  int questions() {
    int questions = 0;
    for (int i = 0; i < count; i++) {
      questions += sign[i] == '?' ? 1 : 0;
    }
    return questions;
  }
}
