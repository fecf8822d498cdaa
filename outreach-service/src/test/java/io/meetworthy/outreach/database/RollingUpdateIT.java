package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * While a later version moves in, this one goes on with the schema that the later one has widened,
 * and starts on it again. What later versions may do to a schema is {@link MigrationsTest}'s.
 */
class RollingUpdateIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LATER_MIGRATION =
      """
      alter table contact add column later_text text;
      alter table meeting_request add column later_number integer not null default 7;
      create table later_thing (
        tenant_id text not null references tenant on delete cascade,
        id uuid not null,
        contact_id uuid not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, contact_id) references contact on delete cascade);
      call wall_in('later_thing');
      insert into flyway_schema_history
        (installed_rank, version, description, type, script, checksum,
         installed_by, execution_time, success)
        select max(installed_rank) + 1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'later', 1,
          true from flyway_schema_history;
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Cluster cluster;

  RollingUpdateIT() throws Exception {
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
  void thisVersionServesOnALaterOnesSchema() throws Exception {
    String database = "jdbc:postgresql://127.0.0.1:" + cluster.start() + "/postgres";
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            database,
            "QUARKUS_DATASOURCE_USERNAME",
            Cluster.SUPERUSER,
            "QUARKUS_DATASOURCE_PASSWORD",
            cluster.superuserPassword().value());
    try (RunningService running = RunningService.start(directory.path(), environment)) {
      String before = asked(running);
      try (Connection owner =
              DriverManager.getConnection(
                  database, Cluster.SUPERUSER, cluster.superuserPassword().value());
          Statement statement = owner.createStatement()) {
        statement.execute(LATER_MIGRATION);
      }
      serves(running, before);
      try (RunningService restarted = RunningService.start(directory.path(), environment)) {
        serves(restarted, asked(running));
        assertThat(restarted.log()).doesNotContain("ERROR");
      }
      assertThat(running.log()).doesNotContain("ERROR");
    }
  }

  /** Writes, reads and erases, of a person known from before and of a new one. */
  private void serves(RunningService service, String known) throws Exception {
    for (String person : new String[] {known, asked(service)}) {
      assertThat(changed(service, person, "{\"notes\":\"changed\"}")).isEqualTo(200);
      assertThat(JSON.readTree(service.get(person)).path("notes").asText()).isEqualTo("changed");
      String id = person.substring(person.lastIndexOf('/') + 1);
      JsonNode requests =
          JSON.readTree(service.get("/v1/meeting-requests?contactId=" + id)).path("items");
      assertThat(requests).hasSize(1);
      String request = "/v1/meeting-requests/" + requests.get(0).path("id").asText();
      made(service, request + "/transitions", "{\"to\":\"sent\"}");
      assertThat(service.get(request + "/follow-ups")).contains("\"left\":2");
      assertThat(service.get("/v1/exports/contacts.csv")).contains("Dana");
      assertThat(status(service.request(person).DELETE())).isEqualTo(204);
    }
  }

  /** The path of a new person for whom there is a draft. */
  private String asked(RunningService service) throws Exception {
    String id = made(service, "/v1/contacts", "{\"name\":\"Dana\"}");
    made(
        service,
        "/v1/meeting-requests",
        "{\"contactId\":\"" + id + "\",\"draft\":{\"body\":\"Could we meet for 15 minutes?\"}}");
    return "/v1/contacts/" + id;
  }

  private String made(RunningService service, String path, String body) throws Exception {
    HttpResponse<String> answer =
        http.send(
            service
                .request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JSON.readTree(answer.body()).path("id").asText();
  }

  private int changed(RunningService service, String path, String patch) throws Exception {
    return status(
        service
            .request(path)
            .header("Content-Type", "application/merge-patch+json")
            .method("PATCH", BodyPublishers.ofString(patch)));
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return http.send(request.header("If-Match", "*").build(), BodyHandlers.discarding())
        .statusCode();
  }
}
