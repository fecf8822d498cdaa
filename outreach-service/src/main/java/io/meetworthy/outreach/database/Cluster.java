package io.meetworthy.outreach.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A PostgreSQL data directory with its superuser's password and its log, and the server on it. */
record Cluster(Path data, Binaries binaries, Durability durability) {
  static final String SUPERUSER = "postgres";
  private static final int START_ATTEMPTS = 3;
  // Recovery after a crash can take minutes; giving up would not make it shorter.
  private static final String PATIENCE_SECONDS = "600";

  // The major version is in the name, since another one cannot read it.
  private static final String NAME = "postgresql-" + Binaries.majorVersion();

  Path root() {
    return data.resolve(NAME);
  }

  boolean exists() {
    return Files.isDirectory(root());
  }

  void create() throws IOException {
    FileTree.makeWhole(
        data,
        NAME,
        directory -> {
          Secret.random().writeTo(directory.resolve("password"));
          binaries.account().own(directory);
          Stream<String> options =
              Stream.of(
                  "--pgdata=" + directory.resolve("cluster"),
                  "--username=" + SUPERUSER,
                  "--pwfile=" + directory.resolve("password"),
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  // The same order of texts on every machine, whatever its locale.
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8");
          run(
              directory,
              "initdb",
              Stream.concat(options, durability.initOptions().stream()).toList());
        });
  }

  /** Starts the server; returns the port it listens on, on 127.0.0.1 alone. */
  int start() throws IOException {
    binaries.account().own(root());
    new Postmaster(root().resolve("cluster")).stopOrphan(this::stop);
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      try {
        startOn(port);
        return port;
      } catch (DatabaseStartException e) {
        // Another process may have taken the port in between.
        if (attempt == START_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  void startOn(int port) throws IOException {
    Stream<String> settings =
        Stream.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            // A failing statement may hold what people wrote, and a log is no place for that.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");
    String options =
        Stream.concat(settings, durability.settings().stream())
            .map(setting -> "-c " + setting)
            .collect(Collectors.joining(" "));
    pgCtl("start", "-l", root().resolve("log").toString(), "-o", options);
  }

  void stop() throws IOException {
    pgCtl("stop", "-m", "fast");
  }

  Secret superuserPassword() throws IOException {
    return Secret.readFrom(root().resolve("password"));
  }

  private void pgCtl(String command, String... options) throws IOException {
    Stream<String> common =
        Stream.of(
            command, "-w", "-t", PATIENCE_SECONDS, "-D", root().resolve("cluster").toString());
    run(root(), "pg_ctl", Stream.concat(common, Stream.of(options)).toList());
  }

  private void run(Path directory, String program, List<String> options) throws IOException {
    Stream<String> command =
        Stream.concat(Stream.of(binaries.path(program).toString()), options.stream());
    binaries.run(directory, command.toList());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
