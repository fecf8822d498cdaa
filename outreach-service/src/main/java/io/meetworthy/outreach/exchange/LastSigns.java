package io.meetworthy.outreach.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that is read, and knows by what it ends so far, spaces and line ends aside. */
final class LastSigns extends FilterReader {
  private final int most;
  private final StringBuilder last = new StringBuilder();

  LastSigns(Reader text, int most) {
    super(text);
    this.most = most;
  }

  /** The last signs that were read. */
  String last() {
    return last.toString();
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] signs, int offset, int length) throws IOException {
    int read = in.read(signs, offset, length);
    int missing = most;
    StringBuilder found = new StringBuilder();
    for (int i = offset + read - 1; i >= offset && missing > 0; i--) {
      if (!Character.isWhitespace(signs[i])) {
        found.append(signs[i]);
        missing--;
      }
    }
    last.append(found.reverse());
    last.delete(0, Math.max(0, last.length() - most));
    return read;
  }
}
