package io.meetworthy.outreach.database;

import static io.meetworthy.outreach.support.Problems.assertProblem;
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
import java.io.IOException;
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
  void checksGoOnAndNoCountIsLost() throws IOException {
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

    TallyInTests.handOver(tally);
    assertThat(tally.isDatabaseReachable()).isTrue();
    assertThat(usage().jsonPath().getList("items.checks")).isEqualTo(List.of(5));
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
