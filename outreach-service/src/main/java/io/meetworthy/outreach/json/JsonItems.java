package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the items of a long body begin and end, so that each is read by itself. */
public final class JsonItems {
  /** The media type of one JSON value a line. */
  public static final String LINES = "application/x-ndjson";

  private static final JsonFactory LENIENT = new JsonFactory();

  private JsonItems() {}

  /** The lines that are not blank. */
  public static List<byte[]> ofLines(byte[] body) {
    List<byte[]> items = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= body.length; end++) {
      if (end == body.length || body[end] == '\n') {
        byte[] line = Arrays.copyOfRange(body, start, end);
        if (!isBlank(line)) {
          items.add(line);
        }
        start = end + 1;
      }
    }
    return items;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The items of an array. What is no array at all is refused here, bad items later. */
  public static List<byte[]> ofArray(byte[] body) {
    try (JsonParser parser = LENIENT.createParser(body)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new ProblemException(new Problem.Malformed("Expected an array."));
      }
      List<byte[]> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int end = (int) parser.currentLocation().getByteOffset();
        items.add(Arrays.copyOfRange(body, start, end));
      }
      if (parser.nextToken() != null) {
        throw new ProblemException(
            new Problem.Malformed("Something follows the end of the JSON value."));
      }
      return items;
    } catch (JsonProcessingException e) {
      throw new ProblemException(JsonFaults.problem(e));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes can be read", e);
    }
  }
}
