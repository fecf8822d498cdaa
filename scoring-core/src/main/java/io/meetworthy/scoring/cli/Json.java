package io.meetworthy.scoring.cli;

import io.meetworthy.scoring.Cap;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Improvement;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Span;
import java.util.List;
import java.util.function.Function;

/** A score card as one line of JSON, its members named as in the HTTP interface. */
final class Json {
  private final StringBuilder out = new StringBuilder();

  static String of(String name, Ruleset ruleset, ScoreCard card, List<Improvement> improvements) {
    Json json = new Json();
    json.out
        .append("{\"file\":" + text(name))
        .append(",\"score\":" + card.score())
        .append(",\"band\":" + text(card.band().wireName()))
        .append(",\"base\":" + card.base())
        .append(",\"wording\":" + card.wording())
        .append(",\"cap\":" + card.cap().map(Json::cap).orElse("null"))
        .append(",\"likelyRefusal\":")
        .append(
            card.likelyRefusal()
                .map(
                    no ->
                        "{\"concern\":"
                            + text(no.concern().wireName())
                            + ",\"voice\":"
                            + text(no.concern().voice())
                            + ",\"why\":"
                            + text(no.why())
                            + "}")
                .orElse("null"));
    json.list(
        "concerns",
        card.standings(),
        standing ->
            "{\"concern\":"
                + text(standing.concern().wireName())
                + ",\"standing\":"
                + standing.value()
                + "}");
    json.list("findings", card.findings(), Json::finding);
    json.list(
        "improvements",
        improvements,
        edit ->
            "{\"rule\":"
                + text(edit.finding().card().id())
                + ",\"advice\":"
                + text(edit.finding().card().advises())
                + ",\"gain\":"
                + edit.gain()
                + ",\"scoreAfter\":"
                + edit.scoreAfter()
                + "}");
    json.out
        .append(",\"ruleset\":{\"version\":" + text(ruleset.version()))
        .append(",\"hash\":" + text(ruleset.hash()) + "}}");
    return json.out.toString();
  }

  private <T> void list(String member, List<T> items, Function<T, String> write) {
    out.append(",\"" + member + "\":[");
    out.append(String.join(",", items.stream().map(write).toList())).append(']');
  }

  private static String cap(Cap cap) {
    return "{\"name\":" + text(cap.name()) + ",\"points\":" + cap.points() + "}";
  }

  private static String finding(Finding finding) {
    Span span = finding.evidence().span();
    return "{\"rule\":"
        + text(finding.card().id())
        + ",\"concern\":"
        + text(finding.card().concern().wireName())
        + ",\"type\":"
        + text(finding.card().type().wireName())
        + ",\"points\":"
        + finding.points()
        + ",\"field\":"
        + text(span.field().wireName())
        + ",\"span\":{\"start\":"
        + span.start()
        + ",\"end\":"
        + span.end()
        + "}"
        + ",\"quote\":"
        + text(finding.quote())
        + ",\"message\":"
        + text(finding.message())
        + "}";
  }

  /** A JSON string; everything outside plain ASCII is escaped, so that any terminal shows it. */
  static String text(String value) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(Character.forDigit(c >> shift & 15, 16));
        }
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
