package io.meetworthy.outreach.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.meetworthy.outreach.json.JsonItems;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** How the answers to many checks are written: as one object, or one a line. */
enum BatchAnswer {
  ONE_OBJECT(MediaType.APPLICATION_JSON),
  LINES(JsonItems.LINES);

  private final String mediaType;

  BatchAnswer(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As the checks came in. */
  static BatchAnswer to(MediaType sent) {
    return sent.isCompatible(MediaType.valueOf(JsonItems.LINES)) ? LINES : ONE_OBJECT;
  }

  String mediaType() {
    return mediaType;
  }

  List<byte[]> items(byte[] body) {
    return this == LINES ? JsonItems.ofLines(body) : JsonItems.ofArray(body);
  }

  /** Writes each as soon as it is known. */
  void write(Stream<BatchItem> items, JsonGenerator out) throws IOException {
    out.setPrettyPrinter(new MinimalPrettyPrinter(""));
    if (this == ONE_OBJECT) {
      out.writeStartObject();
      out.writeArrayFieldStart("items");
    }
    for (BatchItem item : (Iterable<BatchItem>) items::iterator) {
      out.writePOJO(item);
      if (this == LINES) {
        out.writeRaw('\n');
      }
    }
    if (this == ONE_OBJECT) {
      out.writeEndArray();
      out.writeEndObject();
    }
  }
}
