package io.meetworthy.outreach.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A file that was taken in comes in to its end, and nobody twice, although the service is killed.
 */
class KilledImportIT {
  private static final int ROWS = 20_000;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Map<String, String> environment =
      Map.of("MEETWORTHY_DATA", directory.path().resolve("data").toString());

  @AfterEach
  void removeDirectory() {
    directory.close();
  }

  @Test
  void anImportGoesOnWhereItWas() throws Exception {
    String path;
    try (RunningService first = RunningService.start(directory.path(), environment)) {
      path = imported(first);
      JsonNode some = awaitRows(first, path, 1_000);
      assertThat(some.path("state").asText()).isEqualTo("running");
      first.kill();
    }
    try (RunningService second = RunningService.start(directory.path(), environment)) {
      JsonNode done = awaitRows(second, path, ROWS);
      assertThat(done.path("state").asText()).isEqualTo("done");
      assertThat(done.path("added").asInt()).isEqualTo(ROWS);
      assertThat(done.path("known").asInt()).isZero();
      String all = second.get("/v1/exports/contacts.csv");
      assertThat(all.lines().filter(line -> line.startsWith("N")).distinct()).hasSize(ROWS);
      assertThat(all.lines().filter(line -> line.startsWith("N"))).hasSize(ROWS);
    }
  }

  private static String imported(RunningService service) throws Exception {
    String file =
        "name,emails\n"
            + IntStream.range(0, ROWS)
                .mapToObj(i -> "N" + i + ",n" + i + "@crowd.example")
                .collect(Collectors.joining("\n"));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                service
                    .request("/v1/imports")
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .POST(BodyPublishers.ofString(file))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return "/v1/imports/" + JSON.readTree(answer.body()).path("id").asText();
  }

  private static JsonNode awaitRows(RunningService service, String path, int rows)
      throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode state = JSON.readTree(service.get(path));
    while (state.path("rows").asInt() < rows) {
      assertThat(System.nanoTime()).as(state.toString()).isLessThan(end);
      Thread.sleep(50);
      state = JSON.readTree(service.get(path));
    }
    return state;
  }
}
