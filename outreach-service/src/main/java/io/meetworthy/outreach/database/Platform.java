package io.meetworthy.outreach.database;

import java.nio.file.Path;
import java.util.Locale;

/** The machine as the PostgreSQL archives name it. */
enum Platform {
  LINUX("linux", ""),
  DARWIN("darwin", ""),
  WINDOWS("windows", ".exe");

  private final String archiveName;
  private final String programSuffix;

  Platform(String archiveName, String programSuffix) {
    this.archiveName = archiveName;
    this.programSuffix = programSuffix;
  }

  static Platform current() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return WINDOWS;
    }
    return os.startsWith("mac") ? DARWIN : LINUX;
  }

  /** The archive's name on the class path. */
  String archive() {
    String arch = System.getProperty("os.arch", "");
    String cpu = arch.equals("aarch64") ? "arm_64" : "x86_64";
    return "postgres-" + archiveName + "-" + cpu + ".txz";
  }

  /** One of PostgreSQL's programs. */
  Path program(Path home, String name) {
    return home.resolve("bin").resolve(name + programSuffix);
  }

  /** Whether there is a root user, as whom PostgreSQL refuses to run. */
  boolean isUnix() {
    return this != WINDOWS;
  }
}
