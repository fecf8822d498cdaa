package io.meetworthy.scoring.cli;

/** Keeps a draft from steering the terminal that shows it. */
final class Clean {
  private Clean() {}

  /** The text without control characters, line breaks and tabs kept. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
    }
    return clean.toString();
  }
}
