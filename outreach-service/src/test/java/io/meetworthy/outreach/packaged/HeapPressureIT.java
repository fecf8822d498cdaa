package io.meetworthy.outreach.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TemporaryDirectory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Fifty batches of almost four mebibytes at once, for a heap of 256: whoever does not fit in hears
 * when to come back, and nobody is let down.
 */
class HeapPressureIT {
  private static final int BATCHES = 50;
  // Much to hold and little to do: what is too long is not scored.
  private static final int LONG = 185;
  private static final Duration RECOVERY = Duration.ofSeconds(5);

  private final TemporaryDirectory directory = TemporaryDirectory.create();

  @AfterEach
  void removeDirectory() {
    directory.close();
  }

  @Test
  void batchesFitInOrAreSentAway() throws Exception {
    Map<String, String> environment =
        Map.of(
            "MEETWORTHY_DATA",
            directory.path().resolve("data").toString(),
            "MEETWORTHY_RATE_CHECKS_PER_MINUTE",
            "1000000");
    try (RunningService service = RunningService.start(directory.path(), environment)) {
      byte[] batch = batch();
      assertThat(batch).hasSizeBetween(3_800_000, 4 * 1024 * 1024);
      List<HttpResponse<String>> answers = sentAtOnce(service, batch, BATCHES);
      assertThat(answers).allMatch(HeapPressureIT::isDoneOrSentAway);
      assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);

      long start = System.nanoTime();
      assertThat(service.check("Could we meet?")).contains("\"score\":");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(RECOVERY);
      assertThat(sentAtOnce(service, batch, 1).get(0).statusCode()).isEqualTo(200);
      assertThat(service.log()).doesNotContain("OutOfMemoryError", "ERROR");
    }
  }

  private static boolean isDoneOrSentAway(HttpResponse<String> answer) {
    boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
    return answer.statusCode() == 200 || (answer.statusCode() == 503 && saysWhen);
  }

  private static byte[] batch() {
    String tooLong = item("x".repeat(21_000));
    String good = item("Could we meet for 15 minutes?");
    Stream<String> items =
        Stream.concat(Collections.nCopies(LONG, tooLong).stream(), Stream.of(good, good));
    return ("[" + String.join(",", items.toList()) + "]").getBytes(StandardCharsets.UTF_8);
  }

  private static String item(String body) {
    return "{\"draft\":{\"body\":\"" + body + "\"}}";
  }

  private static List<HttpResponse<String>> sentAtOnce(
      RunningService service, byte[] batch, int times) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request =
        service
            .request("/v1/checks/batch")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(batch))
            .build();
    List<CompletableFuture<HttpResponse<String>>> all =
        Stream.generate(() -> http.sendAsync(request, BodyHandlers.ofString()))
            .limit(times)
            .toList();
    return all.stream().map(CompletableFuture::join).toList();
  }
}
