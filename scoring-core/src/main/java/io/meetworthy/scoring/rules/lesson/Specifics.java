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
          "says-why-them",
          "have-met",
          "names-mutual-contact",
          "ties-to-their-work");

  /** Who asks whoever reads it for a favour shows by these that it is no form letter. */
  private static final List<String> OF_THE_SENDER =
      List.of(
          "tells-personal-reason",
          "tells-hardship",
          "tells-lost-work",
          "asks-for-family",
          "tells-in-figures",
          "gives-evidence");

  private Specifics() {}

  static boolean ofTheSender(Found found) {
    return found.hasAny(OF_THE_SENDER);
  }

  static boolean in(Found found) {
    return found.hasAny(RULES);
  }
}
