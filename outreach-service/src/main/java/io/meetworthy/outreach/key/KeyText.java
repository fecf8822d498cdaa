package io.meetworthy.outreach.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A whole key, {@code mw_live_} or {@code mw_pub_}, its public id, {@code _} and its secret. Shown
 * once, never stored, and it prints as stars.
 *
 * @param kind where it may be
 * @param id the public part
 * @param secret 256 random bits and a checksum, which tells a misread key without a look at the
 *     database
 */
record KeyText(KeyKind kind, String id, String secret) {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int ID_LENGTH = 16;
  // 62^43 is just above 2^256.
  private static final int RANDOM_LENGTH = 43;
  private static final int CHECKSUM_LENGTH = 6;
  private static final int SECRET_LENGTH = RANDOM_LENGTH + CHECKSUM_LENGTH;
  private static final Pattern FORM =
      Pattern.compile(
          "[0-9A-Za-z]{" + ID_LENGTH + "}_[0-9A-Za-z]{" + SECRET_LENGTH + "}", Pattern.DOTALL);
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeyText random(KeyKind kind) {
    return renewed(kind, random(ID_LENGTH));
  }

  /** Another secret under the same id. */
  static KeyText renewed(KeyKind kind, String id) {
    String secret = random(RANDOM_LENGTH);
    return new KeyText(kind, id, secret + checksum(kind, id, secret));
  }

  /** Empty for what was never a key of ours. */
  static Optional<KeyText> read(String text) {
    return Arrays.stream(KeyKind.values())
        .filter(kind -> text.startsWith(kind.prefix()))
        .findFirst()
        .flatMap(kind -> read(kind, text.substring(kind.prefix().length())));
  }

  private static Optional<KeyText> read(KeyKind kind, String rest) {
    if (rest.length() != ID_LENGTH + 1 + SECRET_LENGTH || !FORM.matcher(rest).matches()) {
      return Optional.empty();
    }
    String id = rest.substring(0, ID_LENGTH);
    String secret = rest.substring(ID_LENGTH + 1);
    String random = secret.substring(0, RANDOM_LENGTH);
    return secret.equals(random + checksum(kind, id, random))
        ? Optional.of(new KeyText(kind, id, secret))
        : Optional.empty();
  }

  /** The key as its owner sends it. */
  String value() {
    return kind.prefix() + id + "_" + secret;
  }

  @Override
  public String toString() {
    return kind.prefix() + id + "_***";
  }

  private static String random(int length) {
    return RANDOM
        .ints(length, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String checksum(KeyKind kind, String id, String random) {
    CRC32 crc = new CRC32();
    crc.update((kind.prefix() + id + "_" + random).getBytes(StandardCharsets.US_ASCII));
    long value = crc.getValue();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < CHECKSUM_LENGTH; i++) {
      digits.append(ALPHABET.charAt((int) (value % ALPHABET.length())));
      value /= ALPHABET.length();
    }
    return digits.toString();
  }
}
