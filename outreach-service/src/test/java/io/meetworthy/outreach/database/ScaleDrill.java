package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists, search and due lists on a million contacts and five million requests of fifty tenants:
 * which of them the database reads without an index, and how long the first and the hundredth page
 * take. Not part of the build; {@code deploy/drills/scale.sh} runs it.
 */
class ScaleDrill {
  private static final int CONTACTS = Integer.getInteger("meetworthy.drill.contacts", 1_000_000);
  private static final int REQUESTS = Integer.getInteger("meetworthy.drill.requests", 5_000_000);

  private static final int LARGE = 10_000;
  private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Cluster cluster;

  ScaleDrill() throws Exception {
    Binaries binaries = Binaries.unpackedIn(Places.usual().cache(), Account.ofThisProcess());
    cluster = new Cluster(directory.path().resolve("theirs"), binaries, Durability.FOR_TESTS);
  }

  @BeforeEach
  void create() throws Exception {
    cluster.create();
  }

  @AfterEach
  void remove() throws Exception {
    cluster.stop();
    directory.close();
  }

  @Test
  void everyListIsReadByAnIndexAndTheHundredthPageAsTheFirst() throws Exception {
    int port = cluster.start();
    try (RunningService service = start(port)) {
      new Sample(service).write();
    }
    try (Connection owner = owner(port)) {
      new Multiplied(owner).to(CONTACTS, REQUESTS);
    }
    List<ListCall> calls;
    try (RunningService service = start(port)) {
      calls = ListCall.all(service);
      System.out.printf("%-70s %10s %10s%n", "median, milliseconds", "page 1", "page 100");
      for (ListCall call : calls) {
        System.out.println(call.timed(service));
      }
    }
    Set<String> large = largeTables(port);
    assertThat(large).contains("contact", "meeting_request", "follow_up");
    explainFromNowOn(port);
    try (RunningService service = start(port)) {
      for (ListCall call : calls) {
        call.walk(service);
      }
    }
    List<String> scans =
        Files.readAllLines(cluster.root().resolve("log")).stream()
            .filter(
                line ->
                    SCAN.matcher(line).results().anyMatch(scan -> large.contains(scan.group(1))))
            .map(String::strip)
            .distinct()
            .toList();
    assertThat(scans).isEmpty();
  }

  /** Those that nobody wants read from end to end. */
  private Set<String> largeTables(int port) throws Exception {
    try (Connection owner = owner(port);
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery("select relname from pg_class where reltuples > " + LARGE)) {
      Set<String> large = new TreeSet<>();
      while (rows.next()) {
        large.add(rows.getString(1));
      }
      return large;
    }
  }

  /** The database writes down how it runs every statement, as long as it is asked over HTTP. */
  private void explainFromNowOn(int port) throws Exception {
    try (Connection owner = owner(port);
        Statement statement = owner.createStatement()) {
      for (String setting :
          List.of(
              "session_preload_libraries = 'auto_explain'",
              "auto_explain.log_min_duration = 0",
              "auto_explain.log_nested_statements = on")) {
        statement.execute("alter database postgres set " + setting);
      }
    }
  }

  private Connection owner(int port) throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        Cluster.SUPERUSER,
        cluster.superuserPassword().value());
  }

  private RunningService start(int port) throws Exception {
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "QUARKUS_DATASOURCE_USERNAME",
            Cluster.SUPERUSER,
            "QUARKUS_DATASOURCE_PASSWORD",
            cluster.superuserPassword().value(),
            "MEETWORTHY_RATE_REQUESTS_PER_MINUTE",
            "1000000");
    return RunningService.start(directory.path(), environment);
  }
}
