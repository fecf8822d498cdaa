package io.meetworthy.outreach.prediction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request of long ago with its outcome.
 *
 * @param subject its title
 * @param text without what was added after the outcome
 * @param accepted whether it was granted
 * @param sentAt when it was sent
 * @param attributes what was known then, as numbers
 */
record Past(
    String subject, String text, boolean accepted, Instant sentAt, Map<String, Double> attributes) {
  private static final int LONGEST_SUBJECT = 998;
  private static final int LONGEST_TEXT = 20_000;

  /** Those of a file of one JSON object a line, in order of time, the empty ones left out. */
  static List<Past> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Past> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Past past = of(json.readTree(line));
      if (!past.text().isBlank()) {
        all.add(past);
      }
    }
    all.sort(Comparator.comparing(Past::sentAt));
    return all;
  }

  private static Past of(JsonNode row) {
    Map<String, Double> attributes = new TreeMap<>();
    row.path("meta").properties().forEach(e -> attributes.put(e.getKey(), e.getValue().asDouble()));
    String text = row.path(row.hasNonNull("text_cut") ? "text_cut" : "text").asText();
    String subject = row.path("title").asText("");
    return new Past(
        subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
        text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
        row.path("label").asInt() == 1,
        Instant.ofEpochSecond(row.path("meta").path("ts").asLong()),
        attributes);
  }

  Map<String, ?> draft(boolean withAttributes) {
    return withAttributes
        ? Map.of("subject", subject, "body", text, "locale", "en", "attributes", attributes)
        : Map.of("subject", subject, "body", text, "locale", "en");
  }

  Map<String, ?> check(boolean withAttributes) {
    return Map.of(
        "draft",
        Map.of("subject", subject, "body", text, "locale", "en"),
        "context",
        withAttributes ? Map.of("attributes", attributes) : Map.of());
  }
}
