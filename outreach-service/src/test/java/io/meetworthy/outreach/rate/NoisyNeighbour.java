package io.meetworthy.outreach.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.key.NewKey;
import io.meetworthy.outreach.packaged.RunningService;
import io.meetworthy.outreach.support.TemporaryDirectory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How long a tenant waits for checks and lists, alone and beside one who asks for five times of
 * what is due. Not part of the build; {@code deploy/drills/neighbour.sh} runs it.
 */
class NoisyNeighbour {
  private static final int ROUNDS = Integer.getInteger("meetworthy.drill.rounds", 6);
  private static final int WARM_UP = 3;
  private static final Duration ROUND = Duration.ofSeconds(20);

  /** In a second; the quotas of a minute are 6,000 checks and 1,200 requests. */
  private static final int QUIET_RATE = 30;

  private static final int NOISY_RATE = 600;

  /** Of so many calls one is a list and the others are checks, as in the quotas. */
  private static final int ONE_LIST_IN = 6;

  /** One who waits for so many answers sends no more. */
  private static final int MOST_IN_FLIGHT = 100;

  private static final double BEARABLE = 1.5;
  private static final String CHECK =
      "{\"draft\":{\"body\":\"Your talk on small ports changed how I plan our night shifts. Could"
          + " we meet for 15 minutes on Thursday? I would ask how you chose the first crew.\"}}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final TemporaryDirectory directory = TemporaryDirectory.create();
  private final ConcurrentMap<Integer, AtomicInteger> noisyAnswers = new ConcurrentSkipListMap<>();

  @AfterEach
  void removeDirectory() {
    directory.close();
  }

  @Test
  void aTenantWaitsNoLongerBesideANoisyOne() throws Exception {
    String quiet = NewKey.text();
    String noisy = NewKey.text();
    Map<String, String> environment =
        Map.of(
            "MEETWORTHY_DATA",
            directory.path().resolve("data").toString(),
            "MEETWORTHY_BOOTSTRAP_KEY",
            "quiet=" + quiet + ",noisy=" + noisy);
    try (RunningService service = RunningService.start(directory.path(), environment)) {
      Collection<Double> ignored = new ConcurrentLinkedQueue<>();
      // Until what is done often has been compiled.
      for (int round = 0; round < WARM_UP; round++) {
        calls(service, noisy, NOISY_RATE, ignored).join();
      }
      noisyAnswers.clear();
      Collection<Double> alone = new ConcurrentLinkedQueue<>();
      Collection<Double> beside = new ConcurrentLinkedQueue<>();
      for (int round = 1; round <= ROUNDS; round++) {
        calls(service, quiet, QUIET_RATE, alone).join();
        Thread other = calls(service, noisy, NOISY_RATE, ignored);
        calls(service, quiet, QUIET_RATE, beside).join();
        other.join();
        System.out.printf("round %d of %d done%n", round, ROUNDS);
      }
      System.out.printf("the noisy one was answered %s%n", noisyAnswers);
      System.out.printf("%-20s %8s %8s %8s%n", "milliseconds", "calls", "median", "p99");
      print("alone", alone);
      print("beside a noisy one", beside);
      assertThat(noisyAnswers).containsKeys(200, 429);
      assertThat(quantile(beside, 0.99) / quantile(alone, 0.99)).isLessThanOrEqualTo(BEARABLE);
    }
  }

  private static void print(String what, Collection<Double> waits) {
    System.out.printf(
        "%-20s %8d %8.1f %8.1f%n", what, waits.size(), quantile(waits, 0.5), quantile(waits, 0.99));
  }

  private static double quantile(Collection<Double> waits, double share) {
    double[] sorted = waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) (share * (sorted.length - 1))];
  }

  /** For a round, at a steady rate, whether earlier ones were answered or not. */
  private Thread calls(
      RunningService service, String key, int rate, Collection<Double> milliseconds) {
    boolean isNoisy = rate == NOISY_RATE;
    Thread thread =
        new Thread(
            () -> {
              List<CompletableFuture<Void>> answers = new ArrayList<>();
              Semaphore inFlight = new Semaphore(MOST_IN_FLIGHT);
              long begin = System.nanoTime();
              long step = Duration.ofSeconds(1).toNanos() / rate;
              for (int i = 0; i * step < ROUND.toNanos(); i++) {
                long due = begin + i * step;
                while (System.nanoTime() < due) {
                  LockSupport.parkNanos(due - System.nanoTime());
                }
                inFlight.acquireUninterruptibly();
                answers.add(
                    http.sendAsync(call(service, key, i), BodyHandlers.ofString())
                        .thenAccept(
                            answer -> {
                              inFlight.release();
                              milliseconds.add((System.nanoTime() - due) / 1e6);
                              if (isNoisy) {
                                noisyAnswers
                                    .computeIfAbsent(
                                        answer.statusCode(), any -> new AtomicInteger())
                                    .incrementAndGet();
                              }
                            }));
              }
              CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
            });
    thread.start();
    return thread;
  }

  private static HttpRequest call(RunningService service, String key, int i) {
    if (i % ONE_LIST_IN == 0) {
      return service.request("/v1/contacts?limit=10", key).build();
    }
    return service
        .request("/v1/checks", key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(CHECK))
        .build();
  }
}
