package io.meetworthy.scoring.lab;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * One judged text.
 *
 * @param id its name in the data set
 * @param title its subject line, empty where there is none
 * @param text the text, without what was added after its outcome was known
 * @param label 1 or 0, empty where it was judged to be between
 * @param score the judges' mean where they gave one, else 0
 * @param sentences its sentences with what each does, empty where nobody said so
 * @param attributes numbers known of it when it was sent, by name
 */
record Sample(
    String id,
    String title,
    String text,
    OptionalInt label,
    double score,
    List<Sentence> sentences,
    Map<String, Double> attributes) {

  /** A sentence and the one strategy of persuasion that its judges saw in it. */
  record Sentence(String text, String strategy) {}

  static Sample of(JsonNode row) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < row.path("sentences").size(); i++) {
      sentences.add(
          new Sentence(
              row.path("sentences").get(i).asText(), row.path("strategies").get(i).asText()));
    }
    Map<String, Double> attributes = new TreeMap<>();
    row.path("meta").properties().forEach(e -> attributes.put(e.getKey(), e.getValue().asDouble()));
    JsonNode label = row.path("label");
    return new Sample(
        row.path("id").asText(),
        row.path("title").asText(""),
        row.path(row.hasNonNull("text_cut") ? "text_cut" : "text").asText(),
        label.isNumber() ? OptionalInt.of(label.asInt()) : OptionalInt.empty(),
        row.path("score").asDouble(0),
        sentences,
        attributes);
  }

  boolean isPositive() {
    return label.orElse(0) == 1;
  }
}
