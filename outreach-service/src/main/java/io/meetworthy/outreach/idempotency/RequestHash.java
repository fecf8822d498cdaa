package io.meetworthy.outreach.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests ask for the same: by their address and what was read of them. */
@Singleton
final class RequestHash {
  private final ObjectMapper json;
  private final CurrentVertxRequest current;

  RequestHash(ObjectMapper json, CurrentVertxRequest current) {
    this.json = json;
    this.current = current;
  }

  byte[] of(Method operation, @Nullable Object[] arguments) throws IOException {
    MessageDigest digest = sha256();
    HttpServerRequest request = current.getCurrent().request();
    try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      out.write((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < arguments.length; i++) {
        if (!operation.getParameters()[i].isAnnotationPresent(Context.class)) {
          out.write('\n');
          write(arguments[i], out);
        }
      }
    }
    return digest.digest();
  }

  private void write(@Nullable Object argument, OutputStream out) throws IOException {
    if (argument instanceof Path file) {
      Files.copy(file, out);
    } else if (argument instanceof byte[] bytes) {
      out.write(bytes);
    } else if (argument instanceof InputStream) {
      throw new IllegalStateException("A stream can be read once only: take a Path instead");
    } else {
      out.write(json.writeValueAsBytes(argument));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
