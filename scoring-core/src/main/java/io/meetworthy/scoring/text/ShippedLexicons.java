package io.meetworthy.scoring.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weighed words that ship, read once, when the first draft is. */
final class ShippedLexicons {
  static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

  static {
    for (String line : read("tone-groups.tsv")) {
      String[] parts = line.split("\t");
      GROUPS.put(parts[0], List.of(parts[1].split(" ")));
    }
  }

  static final ToneLexicon LEXICON = ToneLexicon.of(read("tone.tsv"));
  static final ToneLexicon ASKS = ToneLexicon.of(read("ask.tsv"));
  static final ConcernLexicon CONCERNS = ConcernLexicon.of(read("concern.tsv"));

  private ShippedLexicons() {}

  private static List<String> read(String name) {
    try (InputStream in = ToneLexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("# ") && !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
