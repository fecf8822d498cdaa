package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password; it prints as stars. */
record Secret(String value) {
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  static Secret readFrom(Path file) throws IOException {
    return new Secret(Files.readString(file).strip());
  }

  /** A file with one, made on the first call. */
  static Path keptIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      random().writeTo(file);
    }
    return file;
  }

  /** Writes a new file that only its owner can read. */
  void writeTo(Path file) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerOnly =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.createFile(file, ownerOnly);
    Files.writeString(file, value);
  }

  @Override
  public String toString() {
    return "***";
  }
}
