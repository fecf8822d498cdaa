package io.meetworthy.outreach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies in place of the framework's reader: the bytes must be UTF-8 to the letter, since
 * Jackson takes overlong forms and worse, and every failure is a problem that says where.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public final class JsonBodyReader implements ServerMessageBodyReader<Object> {
  private final ObjectMapper json;

  JsonBodyReader(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
    return true;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext context)
      throws IOException {
    return read(context.getInputStream(), generic);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(body, generic);
  }

  private Object read(InputStream body, Type type) throws IOException {
    byte[] bytes = body.readNBytes(BodyLimit.BYTES + 1);
    if (bytes.length > BodyLimit.BYTES) {
      throw new ProblemException(BodyLimit.EXCEEDED);
    }
    String text = decoded(bytes);
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
