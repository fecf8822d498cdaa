package io.meetworthy.outreach.erasure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows as the database writes them, as JSON of ours: given_name is givenName. */
@Singleton
final class RowText {
  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

  private final ObjectMapper json;

  RowText(ObjectMapper json) {
    this.json = json;
  }

  /** Writes them, each an object. */
  void write(List<String> rows, JsonGenerator out) throws IOException {
    for (String row : rows) {
      json.writeTree(out, read(row));
    }
  }

  private ObjectNode read(String row) throws JsonProcessingException {
    ObjectNode named = json.createObjectNode();
    for (Map.Entry<String, JsonNode> member : json.readTree(row).properties()) {
      named.set(
          UNDERSCORE
              .matcher(member.getKey())
              .replaceAll(at -> at.group(1).toUpperCase(Locale.ROOT)),
          member.getValue());
    }
    return named;
  }
}
