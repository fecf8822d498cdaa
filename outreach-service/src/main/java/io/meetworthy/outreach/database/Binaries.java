package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;

/** PostgreSQL's programs, unpacked once for each version. */
record Binaries(Path cache, Account account) {
  /** As in the build, for example 18.4.0. */
  static final String VERSION = ResourceBundle.getBundle("postgresql").getString("version");

  private static final String NAME = "postgresql-" + VERSION;

  static String majorVersion() {
    return VERSION.substring(0, VERSION.indexOf('.'));
  }

  static Binaries unpackedIn(Path cache, Account account) throws IOException {
    Binaries binaries = new Binaries(cache, account);
    try (DirectoryLock lock = DirectoryLock.waitFor(cache)) {
      if (!Files.isExecutable(binaries.path("pg_ctl"))) {
        binaries.unpack();
      }
    }
    return binaries;
  }

  private void unpack() throws IOException {
    new FileTree(home()).delete();
    FileTree.makeWhole(
        cache,
        NAME,
        directory -> {
          new Archive(Platform.current().archive()).unpackInto(directory);
          // A temporary directory is closed to others, and nobody is one of them.
          directory.toFile().setReadable(true, false);
          directory.toFile().setExecutable(true, false);
        });
  }

  private Path home() {
    return cache.resolve(NAME);
  }

  Path path(String program) {
    return Platform.current().program(home(), program);
  }

  void run(Path directory, List<String> command) throws IOException {
    Program.run(account.as(command), directory);
  }
}
