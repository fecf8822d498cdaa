package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
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
      assertThat(answeredDuringStop(ledger.service())).isEqualTo("HTTP/1.1 201 Created");
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

  /**
   * The first line of the answer to a request that came in part before the stop and in part after
   * it began. Over a plain socket, since a client that reads a body from a stream may keep the
   * headers back until there is some of it.
   */
  private static String answeredDuringStop(RunningService service) throws Exception {
    HttpRequest request = service.request("/v1/contacts").build();
    String body = "{\"name\":\"" + LATE + "\"}";
    String half = body.substring(0, body.length() / 2);
    String head =
        "POST /v1/contacts HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\n"
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n";
    try (Socket socket = new Socket(request.uri().getHost(), request.uri().getPort())) {
      write(
          socket,
          head.formatted(
                  request.uri().getAuthority(),
                  request.headers().firstValue("Authorization").orElseThrow(),
                  body.length())
              + half);
      Thread.sleep(MOMENT.toMillis());
      CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(() -> terminated(service));
      Thread.sleep(MOMENT.toMillis());
      assertThat(exit).isNotDone();
      write(socket, body.substring(half.length()));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String line = answer.readLine();
      assertThat(exit.get()).isEqualTo(143);
      return line;
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
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
