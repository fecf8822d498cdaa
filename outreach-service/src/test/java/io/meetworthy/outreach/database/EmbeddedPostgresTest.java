package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meetworthy.outreach.support.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real thing, started and stopped as an unlucky day would. */
class EmbeddedPostgresTest {
  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Places places = new Places(directory.path(), Places.usual().cache());
  private final List<String> progress = new ArrayList<>();

  @AfterEach
  void removeDirectory() {
    directory.close();
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(places, Durability.FOR_TESTS, progress::add);
  }

  @Test
  void whatWasWrittenIsThereAfterTheNextStart() throws SQLException {
    try (EmbeddedPostgres first = start()) {
      assertThat(progress).hasSize(1);
      execute(owner(first), "create table kept as select 'yes' as answer");
    }
    try (EmbeddedPostgres second = start()) {
      assertThat(progress).as("prepared once").hasSize(1);
      assertThat(query(owner(second), "select answer from kept")).isEqualTo("yes");
    }
  }

  @Test
  void aSecondOneOnTheSameDirectoryIsRefusedWithAHint() {
    try (EmbeddedPostgres first = start()) {
      assertThat(first.settings()).isNotEmpty();
      assertThatThrownBy(this::start)
          .isInstanceOf(DatabaseStartException.class)
          .hasMessageContaining(places.data().toString())
          .hasMessageContaining("MEETWORTHY_DATA");
    }
  }

  @Test
  void theServerOfAKilledServiceIsStoppedFirst() throws Exception {
    Cluster cluster;
    try (EmbeddedPostgres first = start()) {
      cluster = cluster();
      execute(owner(first), "create table kept as select 'yes' as answer");
    }
    // A killed service leaves exactly this behind: a server, and no lock.
    cluster.start();
    ProcessHandle orphan = postmaster();
    try (EmbeddedPostgres next = start()) {
      assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
      assertThat(query(owner(next), "select answer from kept")).isEqualTo("yes");
    }
  }

  @Test
  void aStrangerWithTheServersNumberIsLeftAlone() throws IOException {
    start().close();
    Path pidFile = places.data().resolve("postgresql-18/cluster/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/elsewhere\n0\n5432\n\n\n");
    try (EmbeddedPostgres next = start()) {
      assertThat(ProcessHandle.current().isAlive()).isTrue();
      assertThat(postmaster().pid()).isNotEqualTo(ProcessHandle.current().pid());
      assertThat(next.settings()).isNotEmpty();
    }
  }

  @Test
  void nobodyGetsInWithoutThePassword() throws IOException {
    Path file = places.data().resolve("postgresql-18/password");
    try (EmbeddedPostgres running = start()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      String url = url(running);
      for (String user : List.of("postgres", "meetworthy_owner", "meetworthy_app")) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password authentication failed");
      }
      assertThat(url).contains("127.0.0.1");
    }
  }

  @Test
  void theApplicationOwnsNothingAndBypassesNothing() throws SQLException {
    try (EmbeddedPostgres running = start()) {
      Login application = application(running);
      assertThat(
              query(
                  application,
                  "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                      + " from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      assertThatThrownBy(() -> execute(application, "create table mine (a int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void textsAreOrderedAlikeOnEveryMachine() throws SQLException {
    try (EmbeddedPostgres running = start()) {
      assertThat(
              query(
                  application(running),
                  "select string_agg(t, ',' order by t) from unnest(array['b','B','a','é']) t"))
          .isEqualTo("B,a,b,é");
    }
  }

  private Cluster cluster() throws IOException {
    Account account = Account.ofThisProcess();
    return new Cluster(
        places.data(), Binaries.unpackedIn(places.cache(), account), Durability.FOR_TESTS);
  }

  private ProcessHandle postmaster() throws IOException {
    Path pidFile = places.data().resolve("postgresql-18/cluster/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
        .orElseThrow();
  }

  private record Login(String url, String user, String password) {}

  private static String url(EmbeddedPostgres database) {
    return setting(database.settings(), "quarkus.datasource.jdbc.url");
  }

  private static Login owner(EmbeddedPostgres database) {
    return login(database, "quarkus.flyway.");
  }

  private static Login application(EmbeddedPostgres database) {
    return login(database, "quarkus.datasource.");
  }

  private static Login login(EmbeddedPostgres database, String prefix) {
    Map<String, String> settings = database.settings();
    return new Login(
        url(database),
        setting(settings, prefix + "username"),
        setting(settings, prefix + "password"));
  }

  private static String setting(Map<String, String> settings, String name) {
    return settings.getOrDefault(name, "");
  }

  private static void execute(Login login, String sql) throws SQLException {
    try (Connection connection = connect(login);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Login login, String sql) throws SQLException {
    try (Connection connection = connect(login);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }

  private static Connection connect(Login login) throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }
}
