package io.meetworthy.outreach.secret;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The server's secret. A copy of the database alone, without it, is of no use to guess keys or to
 * forge cursors. All replicas need the same one.
 */
@Singleton
public final class Pepper {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int MIN_LENGTH = 32;

  private final boolean configured;
  private final byte[] secret;

  Pepper(
      @ConfigProperty(name = "meetworthy.pepper") Optional<String> value,
      @ConfigProperty(name = "meetworthy.pepper-file") Optional<Path> file) {
    Optional<String> pepper = value.or(() -> file.map(Pepper::read)).map(String::strip);
    if (pepper.filter(given -> given.length() < MIN_LENGTH).isPresent()) {
      throw new IllegalStateException(
          "MEETWORTHY_PEPPER needs " + MIN_LENGTH + " characters or more");
    }
    this.configured = pepper.isPresent();
    // Without one no stored key fits, so nobody gets in: right for a service that only checks.
    this.secret =
        pepper.map(given -> given.getBytes(StandardCharsets.UTF_8)).orElseGet(Pepper::random);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the pepper in " + file, e);
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[MIN_LENGTH];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** Whether it outlives this process; if not, no key can be stored. */
  public boolean isConfigured() {
    return configured;
  }

  /** 32 bytes that nobody else can compute; what serves one purpose is of no use for another. */
  public byte[] mac(String purpose, String message) {
    byte[] key = mac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    return mac(key, message.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
