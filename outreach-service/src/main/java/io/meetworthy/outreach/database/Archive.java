package io.meetworthy.outreach.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A tar.xz on the class path. */
record Archive(String name) {
  private static final int OWNER_MAY_EXECUTE = 0100;

  void unpackInto(Path directory) throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream packed = loader.getResourceAsStream(name)) {
      if (packed == null) {
        throw new DatabaseStartException(
            "This build carries no PostgreSQL for this machine ("
                + name
                + "). Set QUARKUS_DATASOURCE_JDBC_URL to one of yours.");
      }
      TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed));
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        unpack(entry, tar, directory);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path directory)
      throws IOException {
    Path target = entry.resolveIn(directory);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
      target.toFile().setExecutable(true, false);
    }
  }
}
