package io.meetworthy.outreach.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.logging.Logger;

/** Reads a body into a file that goes with the request; the framework would leave it there. */
@Provider
@Consumes({"text/csv", "text/vcard"})
public final class FileBodyReader implements MessageBodyReader<Path> {
  private static final Logger LOG = Logger.getLogger(FileBodyReader.class);
  private static final String PREFIX = "meetworthy-body-";

  private final CurrentVertxRequest current;

  FileBodyReader(CurrentVertxRequest current) {
    this.current = current;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return Path.class.equals(type);
  }

  @Override
  public Path readFrom(
      Class<Path> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    Path file = Files.createTempFile(PREFIX, "");
    current.getCurrent().addEndHandler(ended -> delete(file));
    Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf("A request's file stays (%s)", e.getClass().getSimpleName());
    }
  }
}
