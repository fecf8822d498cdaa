package io.meetworthy.outreach.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text files as spreadsheets and address books write them: UTF-8, or UTF-16 that says so. */
final class FileText {
  private static final int MARK_LENGTH = 3;

  private FileText() {}

  /** Strict: text that is neither ends with a CharacterCodingException. */
  static Reader open(InputStream file) throws IOException {
    InputStream bytes = new BufferedInputStream(file);
    bytes.mark(MARK_LENGTH);
    byte[] start = bytes.readNBytes(MARK_LENGTH);
    bytes.reset();
    Charset charset = StandardCharsets.UTF_8;
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      bytes.skipNBytes(3);
    } else if (starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF)) {
      // Reads the mark itself.
      charset = StandardCharsets.UTF_16;
    }
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
