package io.meetworthy.outreach.database;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TableOwner;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Slow statistics take all connections of the pool: whoever else needs one hears when to come back,
 * checks need none, and afterwards all is as before.
 */
@QuarkusTest
class BusyDatabaseTest {
  private static final int ASKERS =
      2 * ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.max-size", Integer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final AtomicBoolean goesOn = new AtomicBoolean(true);

  @Test
  void whoWaitsForAConnectionIsToldWhenToComeBack() throws Exception {
    ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
    List<Future<?>> all = new ArrayList<>();
    try (Connection owner = TableOwner.connection();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("lock table stat_sheet in access exclusive mode");
      for (int i = 0; i < ASKERS; i++) {
        all.add(askers.submit(this::askForStatistics));
      }
      Response read = await(503, BusyDatabaseTest::contacts);
      assertProblem(read, 503);
      assertThat(read.header("Retry-After")).isEqualTo("5");
      Response check = check();
      assertThat(check.statusCode()).isEqualTo(200);
      assertThat(check.time()).isLessThan(read.time());
      owner.rollback();
    } finally {
      goesOn.set(false);
      askers.shutdown();
    }
    for (Future<?> each : all) {
      each.get();
    }
    await(200, BusyDatabaseTest::contacts);
    await(200, BusyDatabaseTest::statistics);
  }

  private void askForStatistics() {
    while (goesOn.get()) {
      assertThat(statistics().statusCode()).isIn(200, 503);
    }
  }

  private static Response await(int status, Supplier<Response> call) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Response answer = call.get();
    while (answer.statusCode() != status) {
      assertThat(answer.statusCode()).isIn(200, 503);
      assertThat(System.nanoTime()).isLessThan(end);
      answer = call.get();
    }
    return answer;
  }

  private static Response statistics() {
    return TestTenants.COUNTED.calls().get("/v1/stats/acceptance");
  }

  private static Response contacts() {
    return TestTenants.MAIN.calls().get("/v1/contacts");
  }

  private static Response check() {
    return given()
        .contentType("application/json")
        .body("{\"draft\":{\"body\":\"Could we meet?\"}}")
        .post("/v1/checks");
  }
}
