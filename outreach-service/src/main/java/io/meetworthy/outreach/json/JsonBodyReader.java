package io.meetworthy.outreach.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads bodies in place of the framework's reader: every failure is a problem that says where. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public final class JsonBodyReader implements ServerMessageBodyReader<Object> {
  private static final Set<Class<?>> READ_BY_THEMSELVES = Set.of(InputStream.class, byte[].class);

  private final StrictReader reader;

  JsonBodyReader(StrictReader reader) {
    this.reader = reader;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
    return !READ_BY_THEMSELVES.contains(type);
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return !READ_BY_THEMSELVES.contains(type);
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
    return reader.read(StrictReader.bytes(body, BodyLimit.USUAL), type);
  }
}
