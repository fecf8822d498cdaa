package io.meetworthy.outreach.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where things are kept.
 *
 * @param data what people want to keep; back this up
 * @param cache what can be unpacked again
 */
public record Places(Path data, Path cache) {
  private static final String NAME = "meetworthy";

  /** A directory somebody chose; everything goes below it. */
  public static Places in(Path chosen) {
    return new Places(chosen.toAbsolutePath(), chosen.toAbsolutePath().resolve("cache"));
  }

  /** Where this platform expects a program of this user to keep its things. */
  public static Places usual() {
    return usual(Platform.current(), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  static Places usual(Platform platform, Map<String, String> environment, Path home) {
    if (platform.isUnix() && home.equals(Path.of("/root"))) {
      // PostgreSQL may have to run as nobody, who cannot look into root's home.
      return new Places(Path.of("/var/lib", NAME), Path.of("/var/cache", NAME));
    }
    return switch (platform) {
      case LINUX ->
          new Places(
              chosen(environment, "XDG_DATA_HOME")
                  .orElse(home.resolve(".local/share"))
                  .resolve(NAME),
              chosen(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME));
      case DARWIN ->
          new Places(
              home.resolve("Library/Application Support").resolve(NAME),
              home.resolve("Library/Caches").resolve(NAME));
      case WINDOWS ->
          in(
              chosen(environment, "LOCALAPPDATA")
                  .orElse(home.resolve("AppData/Local"))
                  .resolve(NAME));
    };
  }

  private static Optional<Path> chosen(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
