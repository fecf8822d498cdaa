package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.packaged.RunningService;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the writers of a drill were told, to be held against what is stored. */
final class Ledger {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Queue<String> written = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final Map<String, LongAdder> delays = new ConcurrentHashMap<>();
  private volatile RunningService service;

  Ledger(RunningService service) {
    this.service = service;
  }

  RunningService service() {
    return service;
  }

  /** From now on the writers ask this one. */
  void moveTo(RunningService next) {
    service = next;
  }

  /** This name was acknowledged. */
  void acknowledged(String name) {
    written.add(name);
  }

  /** A writer has to try again, for this reason. */
  void delayed(String reason) {
    delays.computeIfAbsent(reason, key -> new LongAdder()).increment();
  }

  /** Something that no fault excuses. */
  void surprised(String what) {
    surprises.add(what);
  }

  /** Waits until so many more are acknowledged than are by now. */
  void awaitMore(int names) throws InterruptedException {
    int wanted = written.size() + names;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (written.size() < wanted) {
      assertThat(System.nanoTime()).as(summary()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  List<String> written() {
    return List.copyOf(written);
  }

  List<String> surprises() {
    return List.copyOf(surprises);
  }

  String summary() {
    return written.size() + " acknowledged, tried again after " + new TreeMap<>(delays);
  }

  /** The names of all contacts, each as often as it is there. */
  List<String> contacts() throws Exception {
    return listed("/v1/contacts?limit=200", "name");
  }

  /** The references of all requests that were sent, each as often as it is there. */
  List<String> sent() throws Exception {
    return listed("/v1/meeting-requests?limit=200&state=sent", "externalRef");
  }

  private List<String> listed(String list, String member) throws Exception {
    List<String> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = JSON.readTree(service.get(list + cursor));
      page.path("items").forEach(item -> found.add(item.path(member).asText()));
      JsonNode next = page.path("nextCursor");
      cursor = next.isNull() ? "" : "&cursor=" + next.asText();
    } while (!cursor.isEmpty());
    return found;
  }

  /** Without its database the service says so, and when to come back. */
  static void assertAway(RunningService service) throws Exception {
    HttpRequest read = service.request("/v1/contacts?limit=1").build();
    HttpResponse<String> answer = HTTP.send(read, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }
}
