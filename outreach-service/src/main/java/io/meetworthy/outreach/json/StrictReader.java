package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that must be UTF-8 to the letter, since Jackson takes overlong forms and worse.
 *
 * <p>Whatever is wrong ends it with a {@link ProblemException} that says where.
 */
@Singleton
public final class StrictReader {
  private final ObjectMapper json;

  StrictReader(ObjectMapper json) {
    this.json = json;
  }

  /** All of a body, unless it is longer than that. */
  public static byte[] bytes(InputStream body, BodyLimit limit) throws IOException {
    byte[] bytes = body.readNBytes(limit.bytes() + 1);
    if (bytes.length > limit.bytes()) {
      throw new ProblemException(limit.exceeded());
    }
    return bytes;
  }

  /** The value that stands there, of this type. */
  public Object read(byte[] utf8, Type type) {
    String text = decoded(utf8);
    if (text.isBlank()) {
      throw new ProblemException(new Problem.Malformed("The body is empty."));
    }
    JavaType target = json.constructType(type);
    try {
      @Nullable Object value = json.readValue(text, target);
      if (value == null) {
        throw new ProblemException(new Problem.Malformed("The body is null."));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new ProblemException(JsonFaults.problem(e));
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(new Problem.Malformed("The body is not UTF-8."));
    }
  }
}
