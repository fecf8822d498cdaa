package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Reading;
import java.util.Optional;

/** Decides whether a draft is in a language that the rules read: English. */
final class Languages {
  /** The language of the rules. */
  static final String ENGLISH = "en";

  private Languages() {}

  /** The language where it is not ours, or empty where it is. */
  static Optional<String> unsupported(Draft draft, Reading reading) {
    String stated = draft.language();
    boolean english = stated.isEmpty() || stated.equals(ENGLISH) || stated.startsWith("en-");
    if (!english) {
      return Optional.of(stated);
    }
    return reading.isEnglish() ? Optional.empty() : Optional.of("und");
  }
}
