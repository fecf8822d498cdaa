package io.meetworthy.outreach.database;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Connections are cut at any moment of a write, in its commit too: who writes hears when to come
 * back, and what was written is there once.
 */
@QuarkusTest
@TestProfile(DatabaseAwayTest.OwnDatabase.class)
class LostConnectionsTest {
  private static final int WRITERS = 4;
  private static final int CUTS = 250;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String CUT_ONE =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'meetworthy' and state <> 'idle' order by random() limit 1
      """;

  private final AtomicInteger delays = new AtomicInteger();
  private volatile boolean goesOn = true;

  @Test
  void whoLosesAConnectionHearsWhenToComeBack() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<List<String>>> all = new ArrayList<>();
    try (Connection guest = StoppableDatabase.guest();
        Statement statement = guest.createStatement()) {
      for (int i = 0; i < WRITERS; i++) {
        String writer = "torn " + i;
        all.add(writers.submit(() -> write(writer)));
      }
      cut(statement);
    } finally {
      goesOn = false;
      writers.shutdown();
    }
    List<String> written = new ArrayList<>();
    for (Future<List<String>> each : all) {
      written.addAll(each.get());
    }
    assertThat(delays).hasPositiveValue();
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(written);
  }

  /** One connection after the other, with a pause that lets some writes through. */
  private static void cut(Statement statement) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int cuts = 0;
    while (cuts < CUTS) {
      assertThat(System.nanoTime()).isLessThan(end);
      statement.execute(CUT_ONE);
      cuts += statement.getResultSet().next() ? 1 : 0;
      Thread.sleep(40);
    }
  }

  private List<String> write(String writer) throws InterruptedException {
    List<String> written = new ArrayList<>();
    for (int i = 0; goesOn; i++) {
      String name = writer + ", " + i;
      Response answer = post(name);
      while (answer.statusCode() != 201) {
        // Nobody else has its key: an answer that was cut off is still being given up.
        if (answer.statusCode() != 409) {
          assertProblem(answer, 503);
          assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
        delays.incrementAndGet();
        Thread.sleep(10);
        answer = post(name);
      }
      written.add(name);
    }
    return written;
  }

  private static Response post(String name) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .header("Idempotency-Key", name)
        .body(Map.of("name", name))
        .post("/v1/contacts");
  }

  private static List<String> stored() {
    List<String> names = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      Response page = TestTenants.MAIN.calls().get("/v1/contacts?limit=200&q=torn" + cursor);
      assertThat(page.statusCode()).isEqualTo(200);
      names.addAll(Objects.requireNonNull(page.jsonPath().getList("items.name", String.class)));
      @Nullable String next = page.path("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }
    return names;
  }
}
