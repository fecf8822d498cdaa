package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stop, as of a container, while many write: who is in is answered, and nothing is lost. */
class StopUnderLoadIT {
  private static final int WRITERS = 4;
  private static final int NAMES = 50;
  private static final String LATE = "Late enough";
  // Time for the stop to begin, and not so much that it is over.
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final Map<String, String> environment =
      Map.of(
          "MEETWORTHY_DATA",
          directory.path().resolve("data").toString(),
          "MEETWORTHY_RATE_REQUESTS_PER_MINUTE",
          "1000000");

  @AfterEach
  void removeDirectory() {
    directory.close();
  }

  @Test
  void whoIsInIsAnsweredAndNothingAcknowledgedIsLost() throws Exception {
    Ledger ledger = new Ledger(RunningService.start(directory.path(), environment));
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(Writer.started(i, ledger));
    }
    try {
      ledger.awaitMore(NAMES);
      HttpResponse<String> late = answeredDuringStop(ledger.service());
      assertThat(late.statusCode()).as(late.body()).isEqualTo(201);
      ledger.moveTo(RunningService.start(directory.path(), environment));
      ledger.awaitMore(NAMES);
    } finally {
      for (Writer writer : writers) {
        writer.finish();
      }
    }
    try (RunningService second = ledger.service()) {
      assertThat(second.check("Could we meet?")).contains("\"score\":");
      assertThat(ledger.surprises()).isEmpty();
      List<String> all = new ArrayList<>(ledger.written());
      assertThat(ledger.sent()).containsExactlyInAnyOrderElementsOf(all);
      all.add(LATE);
      assertThat(ledger.contacts()).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  /** Of a request that came in part before the stop and in part after it began. */
  private static HttpResponse<String> answeredDuringStop(RunningService service) throws Exception {
    try (PipedOutputStream body = new PipedOutputStream();
        PipedInputStream sent = new PipedInputStream(body)) {
      write(body, "{\"name\":");
      HttpRequest request =
          service
              .request("/v1/contacts")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofInputStream(() -> sent))
              .build();
      CompletableFuture<HttpResponse<String>> answer =
          HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
      Thread.sleep(MOMENT.toMillis());
      CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(() -> terminated(service));
      Thread.sleep(MOMENT.toMillis());
      assertThat(exit).isNotDone();
      write(body, "\"" + LATE + "\"}");
      body.close();
      assertThat(exit.get()).isEqualTo(143);
      return answer.get();
    }
  }

  private static void write(PipedOutputStream body, String text) throws IOException {
    body.write(text.getBytes(StandardCharsets.UTF_8));
    body.flush();
  }

  private static int terminated(RunningService service) {
    try {
      return service.terminate();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
