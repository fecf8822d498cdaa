package io.meetworthy.outreach.prediction;

import com.fasterxml.jackson.databind.JsonNode;
import io.meetworthy.scoring.statistics.Auc;
import io.meetworthy.scoring.statistics.Brier;
import io.meetworthy.scoring.statistics.Forecast;
import io.meetworthy.scoring.statistics.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Loads the requests of raop.jsonl through the API as the history of one tenant, which must be
 * empty, and prints what the service then foretells: of its past, and of each tenth of the requests
 * once their outcomes were taken back.
 */
public final class HistoryLoad {
  private static final int FOLDS = 10;
  private static final int THREADS = 4;
  private static final int A_BATCH = 500;
  private static final int BINS = 10;

  /** More texts than have no score, for their language or length. */
  private static final int WITHOUT_SCORE = 10;

  private static final Duration LATER = Duration.ofDays(2);

  private final Api api;
  private final List<Past> pasts;
  private final boolean withAttributes;
  private final String[] paths;

  private HistoryLoad(Api api, List<Past> pasts, boolean withAttributes) {
    this.api = api;
    this.pasts = pasts;
    this.withAttributes = withAttributes;
    paths = new String[pasts.size()];
  }

  /** Reads {@code meetworthy.data}, {@code .key}, {@code .url} and {@code .attributes}. */
  public static void main(String[] args) throws IOException {
    String folder = System.getProperty("meetworthy.data", "");
    String key = System.getProperty("meetworthy.key", "");
    Path file = Path.of(folder, "raop.jsonl");
    if (folder.isEmpty() || !Files.exists(file) || key.isEmpty()) {
      System.out.println(
          "Nothing loaded: name the folder of raop.jsonl with -Dmeetworthy.data=DIR and an empty"
              + " tenant's key with -Dmeetworthy.key=KEY.");
      return;
    }
    Api api = Api.at(System.getProperty("meetworthy.url", "http://localhost:8080"), key);
    boolean withAttributes =
        Boolean.parseBoolean(System.getProperty("meetworthy.attributes", "true"));
    new HistoryLoad(api, Past.read(file), withAttributes).run();
  }

  private void run() {
    List<Integer> all = IntStream.range(0, pasts.size()).boxed().toList();
    each("made", all, this::make);
    each("settled", all, this::settle);
    await(pasts.size());
    JsonNode validation = api.get("/v1/stats/model").path("validation");
    System.out.printf(
        "the last %s forecasts of the past: %s%n", validation.path("forecasts"), validation);
    List<Integer> dealt = new ArrayList<>(all);
    Collections.shuffle(dealt, new Random(7));
    List<Forecast> forecasts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      List<Integer> test =
          IntStream.range(0, dealt.size())
              .filter(i -> i % FOLDS == part)
              .mapToObj(dealt::get)
              .toList();
      each("fold " + (fold + 1) + ", taken back", test, this::takeBack);
      await(pasts.size() - test.size());
      forecasts.addAll(foretold(test));
      each("fold " + (fold + 1) + ", settled again", test, this::settle);
      figures("after fold " + (fold + 1), forecasts);
    }
  }

  private void make(int i) {
    String contact = api.post("/v1/contacts", Map.of("name", "Reader " + i)).path("id").asText();
    Map<String, ?> wanted =
        Map.of("contactId", contact, "draft", pasts.get(i).draft(withAttributes));
    paths[i] =
        "/v1/meeting-requests/" + api.post("/v1/meeting-requests", wanted).path("id").asText();
  }

  private void settle(int i) {
    Past past = pasts.get(i);
    become(i, "sent", past.sentAt());
    become(i, past.accepted() ? "accepted" : "declined", past.sentAt().plus(LATER));
  }

  private void become(int i, String state, Instant at) {
    api.post(paths[i] + "/transitions", Map.of("to", state, "occurredAt", at.toString()));
  }

  /** To a draft again: what was sent long ago would be settled as unanswered. */
  private void takeBack(int i) {
    correct(i, "sent");
    correct(i, "draft");
  }

  private void correct(int i, String before) {
    api.post(paths[i] + "/transitions", Map.of("to", before, "type", "correction"));
  }

  private List<Forecast> foretold(List<Integer> test) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int from = 0; from < test.size(); from += A_BATCH) {
      List<Integer> batch = test.subList(from, Math.min(test.size(), from + A_BATCH));
      JsonNode items =
          api.post(
                  "/v1/checks/batch",
                  batch.stream().map(i -> pasts.get(i).check(withAttributes)).toList())
              .path("items");
      for (int k = 0; k < batch.size(); k++) {
        JsonNode acceptance = items.get(k).at("/check/acceptance/probability");
        if (acceptance.isNumber()) {
          forecasts.add(Forecast.of(acceptance.asDouble(), pasts.get(batch.get(k)).accepted()));
        }
      }
    }
    return forecasts;
  }

  /** Until about so many outcomes are learned; the few texts without a score teach nothing. */
  private void await(int outcomes) {
    long last = -1;
    long n = -1;
    while (n > outcomes || n <= outcomes - WITHOUT_SCORE || n != last) {
      last = n;
      n = api.get("/v1/stats/model").path("n").asLong();
      if (n != last) {
        System.out.printf("learned: %,d, waiting for about %,d%n", n, outcomes);
      }
      try {
        // Longer than a copy of a model lives in memory.
        Thread.sleep(Duration.ofSeconds(7).toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void each(String what, List<Integer> numbers, IntConsumer work) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<?>> waiting = new ArrayList<>();
      for (int number : numbers) {
        waiting.add(
            threads.submit(
                () -> {
                  work.accept(number);
                  if (done.incrementAndGet() % 500 == 0) {
                    System.out.printf("%s: %,d of %,d%n", what, done.get(), numbers.size());
                  }
                }));
      }
      for (Future<?> one : waiting) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void figures(String what, List<Forecast> forecasts) {
    if (forecasts.isEmpty()) {
      System.out.println(what + ": no forecasts, the model is silent");
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %,d forecasts, AUC %.3f, Brier skill %.3f, calibration error %.3f%n",
        what,
        forecasts.size(),
        Auc.of(forecasts).map(Auc::value).orElse(0.5),
        Brier.of(forecasts).skill(),
        Reliability.ofEqualCount(forecasts, BINS).calibrationError());
  }
}
