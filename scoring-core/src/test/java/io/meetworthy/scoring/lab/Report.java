package io.meetworthy.scoring.lab;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures as the rows of a table in Markdown. */
record Report(PrintStream out) {
  void head() {
    out.println("| what | texts | ours | length alone | words (TF-IDF) |");
    out.println("|---|---|---|---|---|");
  }

  void row(String what, int texts, String ours, String length, String words) {
    out.printf(Locale.ROOT, "| %s | %,d | %s | %s | %s |%n", what, texts, ours, length, words);
  }

  static String figure(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
