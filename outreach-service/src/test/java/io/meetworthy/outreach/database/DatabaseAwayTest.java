package io.meetworthy.outreach.database;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Answers;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.usage.Tally;
import io.meetworthy.outreach.usage.TallyInTests;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While the database is away, checks go on, counts wait and everything else says so. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.OwnDatabase.class)
class DatabaseAwayTest {
  private final Tally tally;

  @Inject
  DatabaseAwayTest(Tally tally) {
    this.tally = tally;
  }

  @Test
  void checksGoOnAndNoCountIsLost() throws Exception {
    check(2);
    TallyInTests.handOver(tally);
    assertThat(usage().jsonPath().getList("items.checks")).isEqualTo(List.of(2));

    StoppableDatabase.stopServer();
    try {
      check(3);
      TallyInTests.handOver(tally);
      assertThat(tally.isDatabaseReachable()).isFalse();
      assertThat(tally.waiting()).isEqualTo(3);
      Response away = usage();
      assertProblem(away, 503);
      assertThat(away.header("Retry-After")).isEqualTo("5");
    } finally {
      StoppableDatabase.startServer();
    }

    handOverUntilReachable();
    assertThat(tally.waiting()).isZero();
    assertThat(usage().jsonPath().getList("items.checks")).isEqualTo(List.of(5));
  }

  /** As the timer would: a first try may still meet a connection that broke, and counts wait. */
  private void handOverUntilReachable() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    do {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(100);
      TallyInTests.handOver(tally);
    } while (!tally.isDatabaseReachable());
  }

  /** As on a host that hangs: nobody refuses a connection, and nobody answers on one. */
  @Test
  void aDatabaseThatHangsIsAwayToo() throws Exception {
    assertThat(contacts().statusCode()).isEqualTo(200);
    StoppableDatabase.freeze();
    try {
      for (int i = 0; i < 2; i++) {
        Response away = contacts();
        assertProblem(away, 503);
        assertThat(away.header("Retry-After")).isEqualTo("5");
        assertThat(away.time()).isLessThan(15_000);
        anonymousCheck().then().statusCode(200);
      }
    } finally {
      StoppableDatabase.thaw();
    }
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (contacts().statusCode() != 200) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(100);
    }
  }

  private static Response contacts() {
    return TestTenants.MAIN.calls().get("/v1/contacts");
  }

  /** Of which nobody's counts are asked here. */
  private static Response anonymousCheck() {
    return given()
        .contentType("application/json")
        .body("{\"draft\":{\"body\":\"Could we meet?\"}}")
        .post("/v1/checks");
  }

  private static void check(int times) {
    for (int i = 0; i < times; i++) {
      Answers.checkBody("Could we meet?").then().statusCode(200);
    }
  }

  private static Response usage() {
    return TestTenants.MAIN.calls().get("/v1/usage");
  }

  /** A database that no other test needs. */
  public static final class OwnDatabase implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(StoppableDatabase.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }
}
