package io.meetworthy.outreach.stats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one dimension and time, as JSON in the database: stratum, value, measure, number. What
 * comes to zero is gone, so that nothing stays of what was taken back.
 */
final class Sheet {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Map<String, Map<String, Long>>> counts = new TreeMap<>();

  /** Takes the numbers of a sheet. */
  @FunctionalInterface
  interface Reader {
    void count(Point point, long number);
  }

  /** Reads a sheet without making one. */
  static void read(String json, Reader reader) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Stratum stratum = Stratum.of(parser.currentName());
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String value = parser.currentName();
          parser.nextToken();
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String measure = parser.currentName();
            parser.nextToken();
            reader.count(new Point(stratum, value, measure), parser.getLongValue());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(Point point, long by) {
    counts
        .computeIfAbsent(point.stratum().name(), stratum -> new TreeMap<>())
        .computeIfAbsent(point.value(), value -> new TreeMap<>())
        .merge(point.measure(), by, Sheet::sumOrNothing);
    counts.computeIfPresent(
        point.stratum().name(),
        (stratum, values) -> {
          values.computeIfPresent(point.value(), (value, all) -> all.isEmpty() ? null : all);
          return values.isEmpty() ? null : values;
        });
  }

  private static @Nullable Long sumOrNothing(Long one, Long other) {
    long sum = one + other;
    return sum == 0 ? null : sum;
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (var stratum : counts.entrySet()) {
        json.writeObjectFieldStart(stratum.getKey());
        for (var value : stratum.getValue().entrySet()) {
          json.writeObjectFieldStart(value.getKey());
          for (var measure : value.getValue().entrySet()) {
            json.writeNumberField(measure.getKey(), measure.getValue());
          }
          json.writeEndObject();
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
