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
 * A file that was taken in comes in to its end, and nobody twice, and goes to its end when it is
 * undone, although the service is killed.
 */
class KilledImportIT {
  private static final int ROWS = 6_000;
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
  void anImportAndItsUndoGoOnWhereTheyWere() throws Exception {
    String path;
    try (RunningService first = RunningService.start(directory.path(), environment)) {
      path = imported(first);
      JsonNode some = await(first, path, "rows", 1_000);
      assertThat(some.path("state").asText()).isEqualTo("running");
      first.kill();
    }
    try (RunningService second = RunningService.start(directory.path(), environment)) {
      JsonNode done = await(second, path, "rows", ROWS);
      assertThat(done.path("state").asText()).isEqualTo("done");
      assertThat(done.path("added").asInt()).isEqualTo(ROWS);
      assertThat(done.path("known").asInt()).isZero();
      String all = second.get("/v1/exports/contacts.csv");
      assertThat(all.lines().filter(line -> line.startsWith("N")).distinct()).hasSize(ROWS);
      assertThat(all.lines().filter(line -> line.startsWith("N"))).hasSize(ROWS);
      assertThat(undo(second, path).statusCode()).isEqualTo(202);
      JsonNode some = await(second, path, "removed", 1_000);
      assertThat(some.path("state").asText()).isEqualTo("undoing");
      second.kill();
    }
    try (RunningService third = RunningService.start(directory.path(), environment)) {
      JsonNode undone = await(third, path, "removed", ROWS);
      assertThat(undone.path("removed").asInt()).isEqualTo(ROWS);
      assertThat(third.get("/v1/exports/contacts.csv").lines()).hasSize(1);
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

  private static HttpResponse<String> undo(RunningService service, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            service.request(path).header("If-Match", "*").DELETE().build(),
            BodyHandlers.ofString());
  }

  private static JsonNode await(RunningService service, String path, String count, int least)
      throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode state = JSON.readTree(service.get(path));
    while (state.path(count).asInt() < least) {
      assertThat(System.nanoTime()).as(state.toString()).isLessThan(end);
      Thread.sleep(50);
      state = JSON.readTree(service.get(path));
    }
    return state;
  }
}
