package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a database configured, that one is used, under one user, and none is unpacked. */
class ExternalDatabaseIT {
  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Cluster cluster;

  ExternalDatabaseIT() throws Exception {
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
  void itServesAsTheStoreAndNothingIsUnpacked() throws Exception {
    int port = cluster.start();
    Path unused = directory.path().resolve("unused");
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "QUARKUS_DATASOURCE_USERNAME",
            Cluster.SUPERUSER,
            "QUARKUS_DATASOURCE_PASSWORD",
            cluster.superuserPassword().value(),
            "MEETWORTHY_DATA",
            unused.toString());
    for (int start = 1; start <= 2; start++) {
      try (RunningService service = RunningService.start(directory.path(), environment)) {
        assertThat(service.log()).contains("the data is in the configured PostgreSQL");
        service.check("Could we meet?");
        service.awaitCounted(start);
      }
    }
    assertThat(Files.exists(unused)).isFalse();
  }
}
