package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end. */
final class Program {
  private Program() {}

  /** Fails with the program's own words if it does. */
  static void run(List<String> command, Path directory) throws IOException {
    // A file and no pipe: the server that pg_ctl leaves behind would keep a pipe open.
    Path output = Files.createTempFile("meetworthy-", ".out");
    try {
      ProcessBuilder program =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      program.environment().keySet().removeIf(name -> name.startsWith("PG"));
      program.environment().put("LC_ALL", "C");
      if (exitCode(program) != 0) {
        throw new DatabaseStartException(
            String.join(" ", command) + " failed: " + Files.readString(output).strip());
      }
    } finally {
      Files.deleteIfExists(output);
    }
  }

  static boolean succeeds(List<String> command) {
    try {
      return exitCode(
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD))
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static int exitCode(ProcessBuilder program) throws IOException {
    Process process = program.start();
    try {
      process.getOutputStream().close();
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new DatabaseStartException("Interrupted", e);
    }
  }
}
