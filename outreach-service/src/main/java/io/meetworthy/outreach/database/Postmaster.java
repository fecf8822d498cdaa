package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a cluster's pid file names. A killed service leaves it running.
 *
 * @param cluster the data directory
 */
record Postmaster(Path cluster) {

  /** How a running server is stopped. */
  @FunctionalInterface
  interface Stop {
    void stop() throws IOException;
  }

  /** Stops the server that an earlier, killed service left behind. Call with the lock held. */
  void stopOrphan(Stop stop) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> process = processIn(pidFile);
    if (process.filter(this::isPostgres).isPresent()) {
      stop.stop();
    } else if (process.isPresent()) {
      // The number went to a stranger, say after a restart of the machine: PostgreSQL would take
      // that stranger for a server on this directory and refuse to start.
      Files.delete(pidFile);
    }
  }

  private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    try {
      return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException cutShort) {
      return Optional.empty();
    }
  }

  /** Whether it is a PostgreSQL on this very directory, as far as the system lets us see. */
  private boolean isPostgres(ProcessHandle process) {
    boolean isServer =
        process
            .info()
            .command()
            .map(command -> Path.of(command).getFileName().toString())
            .filter(name -> name.startsWith("postgres"))
            .isPresent();
    boolean isElsewhere =
        process
            .info()
            .arguments()
            .filter(arguments -> !List.of(arguments).contains(cluster.toString()))
            .isPresent();
    return isServer && !isElsewhere;
  }
}
