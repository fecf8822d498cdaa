package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Reading;

/** Takes the plain measures of a reading. */
final class Measures {
  private static final int WORDS_A_MINUTE = 225;

  private Measures() {}

  static Metrics of(Reading reading) {
    int words = reading.wordCount();
    return new Metrics(
        words,
        reading.sentenceCount(),
        reading.questionCount(),
        (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE,
        grade(reading),
        reading.time().askedMinutes());
  }

  /** The Automated Readability Index (Smith and Senter 1967) in tenths, 0-200. */
  private static int grade(Reading reading) {
    int words = reading.wordCount();
    int sentences = Math.max(1, reading.sentenceCount());
    if (words == 0) {
      return 0;
    }
    long tenths = 4710L * reading.letterCount() / words / 100 + 5L * words / sentences - 214;
    return (int) Math.max(0, Math.min(200, tenths));
  }
}
