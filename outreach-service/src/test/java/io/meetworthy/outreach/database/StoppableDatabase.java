package io.meetworthy.outreach.database;

import io.meetworthy.outreach.support.TemporaryDirectory;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that a test can take away and bring back on the same port. */
public final class StoppableDatabase implements QuarkusTestResourceLifecycleManager {
  private static final String DATABASE = "test.stoppable-database";

  private @Nullable TemporaryDirectory directory;

  @Override
  public Map<String, String> start() {
    directory = TemporaryDirectory.create();
    Places places = new Places(directory.path(), Places.usual().cache());
    EmbeddedPostgres database =
        EmbeddedPostgres.start(places, Durability.FOR_TESTS, System.out::println);
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("meetworthy.usage.hand-over", "off");
    settings.putAll(TestTenants.settings());
    // The test runs in another class loader, so it finds the server by what any loader can read.
    System.setProperty(DATABASE, directory.path().toString());
    System.setProperty(DATABASE + ".url", settings.getOrDefault("quarkus.datasource.jdbc.url", ""));
    return settings;
  }

  @Override
  public void stop() {
    stopServer();
    Objects.requireNonNull(directory).close();
  }

  static void stopServer() {
    try {
      cluster().stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void startServer() throws IOException {
    String url = System.getProperty(DATABASE + ".url", "");
    cluster().startOn(Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1")));
  }

  /** Somebody else, who gets a place as long as there is any. */
  static Connection guest() throws SQLException, IOException {
    return DriverManager.getConnection(
        System.getProperty(DATABASE + ".url", ""),
        Cluster.SUPERUSER,
        cluster().superuserPassword().value());
  }

  /** Every process of the server stands still, and its connections stay open. */
  static void freeze() throws IOException {
    signal("-STOP");
  }

  static void thaw() throws IOException {
    signal("-CONT");
  }

  private static void signal(String signal) throws IOException {
    Path pidFile = cluster().root().resolve("cluster").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    List<String> command = new ArrayList<>(List.of("kill", signal, Long.toString(pid)));
    ProcessHandle.of(pid)
        .orElseThrow()
        .descendants()
        .forEach(child -> command.add(Long.toString(child.pid())));
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Cluster cluster() throws IOException {
    Places places = new Places(Path.of(System.getProperty(DATABASE, "")), Places.usual().cache());
    Binaries binaries = Binaries.unpackedIn(places.cache(), Account.ofThisProcess());
    return new Cluster(places.data(), binaries, Durability.FOR_TESTS);
  }
}
