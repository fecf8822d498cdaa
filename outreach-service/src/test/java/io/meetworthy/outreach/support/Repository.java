package io.meetworthy.outreach.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this repository, for tests of what stands in them. */
public final class Repository {
  private Repository() {}

  /** A file by its path from the top. */
  public static Path file(String path) {
    Path top = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(top.resolve("scoring-core"))) {
      Path parent = top.getParent();
      if (parent == null) {
        throw new IllegalStateException("not inside the repository");
      }
      top = parent;
    }
    return top.resolve(path);
  }

  /** Its text. */
  public static String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
