package io.meetworthy.outreach.readme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A scored request, drawn with letters: the text with its findings marked, and what each means. */
record Picture(JsonNode draft, JsonNode answer) {

  String drawn() {
    StringBuilder drawn = new StringBuilder();
    line(drawn, "Subject: " + marked("subject"));
    line(drawn, "");
    line(drawn, marked("body"));
    line(drawn, "");
    List<String> sum = new ArrayList<>();
    sum.add(answer.path("base").asText());
    for (JsonNode finding : answer.path("findings")) {
      line(
          drawn,
          String.format(
              Locale.ROOT,
              "%+4d  %-22s %s",
              finding.path("points").asInt(),
              finding.path("concern").asText(),
              finding.path("message").asText()));
      sum.add(finding.path("points").asText());
    }
    JsonNode cap = answer.path("cap").path("points");
    if (!cap.isMissingNode()) {
      sum.add(cap.asText());
    }
    line(drawn, "");
    line(
        drawn,
        "Score: "
            + String.join(" + ", sum).replace("+ -", "- ")
            + " = "
            + answer.path("score").asText()
            + ", "
            + answer.path("band").asText());
    line(drawn, "The likely no: " + answer.at("/likelyRefusal/voice").asText());
    JsonNode best = answer.at("/improvements/0");
    line(
        drawn,
        "Helps most: " + best.path("advice").asText() + " (+" + best.path("gain").asText() + ")");
    return drawn.toString();
  }

  /** The field with the quotes in brackets; what is missing stands nowhere and is listed only. */
  private String marked(String field) {
    String text = draft.path(field).asText();
    BitSet quoted = new BitSet();
    for (JsonNode finding : answer.path("findings")) {
      if (finding.path("field").asText().equals(field)) {
        quoted.set(finding.at("/span/start").asInt(), finding.at("/span/end").asInt());
      }
    }
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean opens = quoted.get(i) && (i == 0 || !quoted.get(i - 1));
      boolean closes = quoted.get(i) && !quoted.get(i + 1);
      marked.append(opens ? "[" : "").append(text.charAt(i)).append(closes ? "]" : "");
    }
    return marked.toString();
  }

  private static void line(StringBuilder drawn, String line) {
    drawn.append(line).append('\n');
  }
}
