package io.meetworthy.outreach.stats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** What is counted of a request, as it waits in the database. */
@Singleton
final class CountedJson {
  private final ObjectMapper json;

  CountedJson(ObjectMapper json) {
    this.json = json;
  }

  String write(CountedRequest request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  CountedRequest read(String text) {
    try {
      return json.readValue(text, CountedRequest.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
