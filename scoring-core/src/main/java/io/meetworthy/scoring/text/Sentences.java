package io.meetworthy.scoring.text;

import java.util.Arrays;

/** The sign that ends each sentence. */
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
