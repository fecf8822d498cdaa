package io.meetworthy.scoring.rules.lesson;

import io.meetworthy.scoring.Found;
import java.util.List;

/** The strengths that can only be written to one reader. */
final class Specifics {
  private static final List<String> RULES =
      List.of(
          "cites-their-work",
          "names-their-thing",
          "uses-what-they-made",
          "says-what-it-changed",
          "knows-their-path",
          "recalls-their-deed",
          "sees-their-problem",
          "knows-where-it-hurts",
          "says-why-them");

  private Specifics() {}

  static boolean in(Found found) {
    return found.hasAny(RULES);
  }
}
