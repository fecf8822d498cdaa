package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Draft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text without telling it. */
final class TextHash {
  private static final byte SEPARATOR = 0;

  private TextHash() {}

  /** SHA-256 of subject, a zero byte and body, all in UTF-8: no text can hold the zero byte. */
  static String of(Draft draft) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(draft.subject().getBytes(StandardCharsets.UTF_8));
      digest.update(SEPARATOR);
      digest.update(draft.body().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
