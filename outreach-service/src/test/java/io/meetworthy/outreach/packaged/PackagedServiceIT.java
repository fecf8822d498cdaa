package io.meetworthy.outreach.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.meetworthy.outreach.support.Repository;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The jar with a PostgreSQL of its own: started, killed, stopped, and started by others. */
class PackagedServiceIT {
  private static final int NOBODY = 65_534;
  private static final Pattern KEY = Pattern.compile("mw_live_\\w+");

  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Map<String, String> environment =
      Map.of("MEETWORTHY_DATA", directory.path().resolve("data").toString());

  @AfterEach
  void removeDirectory() {
    directory.close();
  }

  @Test
  void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
    ProcessHandle orphan;
    try (RunningService first = RunningService.start(directory.path(), environment)) {
      assertThat(first.check("Could we meet for 15 minutes?")).contains("\"score\":");
      first.check("Any openings?");
      first.awaitCounted(2);
      first.kill();
      orphan = postgres();
      assertThat(orphan.isAlive()).isTrue();
    }
    try (RunningService second = RunningService.start(directory.path(), environment)) {
      assertThat(second.get("/v1/usage")).contains("\"checks\":2}");
      assertThat(postgres().pid()).isNotEqualTo(orphan.pid());
      second.check("Could we meet?");
      second.awaitCounted(3);
    }
  }

  @Test
  void aStopHandsTheLastCountsOverAndTakesPostgresAlong() throws Exception {
    ProcessHandle postgres;
    try (RunningService first = RunningService.start(directory.path(), environment)) {
      first.check("Could we meet?");
      first.check("Could we meet soon?");
      postgres = postgres();
      assertThat(first.terminate()).isEqualTo(143);
      assertThat(first.log()).contains("stopped in").doesNotContain("ERROR");
    }
    assertThat(isRunning(postgres)).isFalse();
    try (RunningService second = RunningService.start(directory.path(), environment)) {
      assertThat(second.get("/v1/usage")).contains("\"checks\":2}");
    }
  }

  @Test
  void oneLineSaysWhereItListensWhereTheDataIsAndHowToMoveIt() throws Exception {
    try (RunningService service = RunningService.start(directory.path(), environment)) {
      String line =
          service.log().lines().filter(l -> l.contains("listens on")).findFirst().orElseThrow();
      assertThat(line)
          .contains("http://127.0.0.1:")
          .contains(environment.getOrDefault("MEETWORTHY_DATA", "?"))
          .contains("QUARKUS_DATASOURCE_JDBC_URL");
    }
  }

  @Test
  void theFirstStartPrintsAKeyThatStaysGoodAndTheSecondPrintsNone() throws Exception {
    Map<String, String> alone = new HashMap<>(environment);
    alone.put("MEETWORTHY_BOOTSTRAP_KEY", "");
    alone.put("MEETWORTHY_PEPPER", "");
    String key;
    try (RunningService first = RunningService.start(directory.path(), alone)) {
      Matcher printed = KEY.matcher(first.log());
      assertThat(printed.find()).isTrue();
      key = printed.group();
    }
    try (RunningService second = RunningService.start(directory.path(), alone)) {
      assertThat(KEY.matcher(second.log()).find()).isFalse();
      assertThat(RunningService.body(second.request("/v1/me", key).build())).contains("\"demo\"");
    }
  }

  @Test
  void aSecondOneOnTheSameDataEndsWithAHint() throws Exception {
    try (RunningService first = RunningService.start(directory.path(), environment);
        RunningService second =
            RunningService.launch(directory.path(), environment, List.of(), RunningService.jar())) {
      assertThat(second.awaitExit()).isEqualTo(1);
      assertThat(second.log()).contains("Another Meetworthy is using").doesNotContain("Exception");
      assertThat(first.check("Could we meet?")).contains("\"score\":");
    }
  }

  @Test
  void anOrdinaryUserCanRunItToo() throws Exception {
    // Containers and CI run as root and so run this one; elsewhere the others are the same test.
    assumeTrue(isRoot(), "only root can become somebody else; the other tests ran as you");
    Path data = Files.createDirectory(directory.path().resolve("data"));
    Files.setAttribute(data, "unix:uid", NOBODY);
    // Wherever the repository lies, this user may not be able to look into it.
    Path copy = directory.path().resolve("app");
    copyTree(Repository.file("outreach-service/target/quarkus-app"), copy);
    List<String> asNobody =
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    try (RunningService service =
        RunningService.launch(
            directory.path(), environment, asNobody, copy.resolve("quarkus-run.jar"))) {
      service.awaitReady();
      service.check("Could we meet?");
      service.awaitCounted(1);
      assertThat(Files.getAttribute(data.resolve("postgresql-18"), "unix:uid")).isEqualTo(NOBODY);
    }
  }

  private ProcessHandle postgres() throws IOException {
    Path pidFile = directory.path().resolve("data/postgresql-18/cluster/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
        .orElseThrow();
  }

  /** A process that has ended but that nobody has asked for still has a number, and no command. */
  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static boolean isRoot() throws IOException {
    Path file = Files.createTempFile("owner", "");
    try {
      return Files.getAttribute(file, "unix:uid").equals(0);
    } finally {
      Files.delete(file);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : walk.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
