package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Eight writers go on while the service and its PostgreSQL are killed in turn: whatever was
 * acknowledged is there once. {@code deploy/drills/durability.sh} runs it for as many rounds as one
 * has patience for; the build runs it for two.
 */
class DurabilityIT {
  private static final int WRITERS = 8;
  private static final int ROUNDS = Integer.getInteger("meetworthy.drill.rounds", 2);
  // Each of them is three writes. Not a time: a service that has just started may spend it on
  // becoming warm, and then nothing is at stake when it is killed.
  private static final int AT_STAKE = 100;
  private static final Duration AWAY = Duration.ofSeconds(2);

  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Cluster cluster;

  DurabilityIT() throws Exception {
    Binaries binaries = Binaries.unpackedIn(Places.usual().cache(), Account.ofThisProcess());
    cluster = new Cluster(directory.path().resolve("theirs"), binaries, Durability.KEPT);
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
  void whatWasAcknowledgedIsThereOnceWhateverIsKilled() throws Exception {
    int port = cluster.start();
    Ledger ledger = new Ledger(start(port));
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(Writer.started(i, ledger));
    }
    try {
      for (int round = 1; round <= ROUNDS; round++) {
        ledger.awaitMore(AT_STAKE);
        if (round % 2 == 1) {
          killPostgres(port, ledger.service());
        } else {
          ledger.service().kill();
          ledger.moveTo(start(port));
        }
        System.out.printf("round %d of %d: %s%n", round, ROUNDS, ledger.summary());
      }
      ledger.awaitMore(AT_STAKE);
    } finally {
      for (Writer writer : writers) {
        writer.finish();
      }
    }
    try (RunningService last = ledger.service()) {
      assertThat(last.check("Could we meet?")).contains("\"score\":");
      assertThat(ledger.surprises()).isEmpty();
      assertThat(ledger.written()).hasSizeGreaterThanOrEqualTo((ROUNDS + 1) * AT_STAKE);
      assertThat(ledger.contacts()).containsExactlyInAnyOrderElementsOf(ledger.written());
      assertThat(ledger.sent()).containsExactlyInAnyOrderElementsOf(ledger.written());
    }
  }

  private void killPostgres(int port, RunningService service) throws Exception {
    Path pidFile = cluster.root().resolve("cluster/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
    all.add(postmaster);
    all.forEach(ProcessHandle::destroyForcibly);

    assertThat(service.check("Could we meet?")).contains("\"score\":");
    Ledger.assertAway(service);
    Thread.sleep(AWAY.toMillis());
    cluster.startOn(port);
  }

  private RunningService start(int port) throws Exception {
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "QUARKUS_DATASOURCE_USERNAME",
            Cluster.SUPERUSER,
            "QUARKUS_DATASOURCE_PASSWORD",
            password(),
            "MEETWORTHY_RATE_REQUESTS_PER_MINUTE",
            "1000000");
    return RunningService.start(directory.path(), environment);
  }

  private String password() throws IOException {
    return cluster.superuserPassword().value();
  }
}
