package io.meetworthy.outreach.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Answers;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checks are counted by day and ruleset, refused ones are not. */
@QuarkusTest
class UsageResourceTest {
  private final Tally tally;
  private final UsageCounts counts;
  private final Tenants tenants;

  @Inject
  UsageResourceTest(Tally tally, UsageCounts counts, Tenants tenants) {
    this.tally = tally;
    this.counts = counts;
    this.tenants = tenants;
  }

  @Test
  void answeredChecksAreCountedAndRefusedOnesAreNot() {
    long before = checksToday();
    for (int i = 0; i < 7; i++) {
      Answers.checkBody("Could we talk for " + i + " minutes?").then().statusCode(200);
    }
    Answers.checkBody("").then().statusCode(422);
    assertThat(checksToday()).isEqualTo(before + 7);
  }

  @Test
  void countsOfTwoReplicasAddUp() {
    UsageCount.Key key = new UsageCount.Key(LocalDate.of(2001, 2, 3), "2001.02");
    tenants.run(TestTenants.MAIN.id(), () -> counts.add(Map.of(key, 3L)));
    tenants.run(TestTenants.MAIN.id(), () -> counts.add(Map.of(key, 4L)));
    tenants.run(TestTenants.OTHER.id(), () -> counts.add(Map.of(key, 5L)));
    JsonPath usage =
        TestTenants.MAIN.calls().get("/v1/usage?from=2001-02-03&to=2001-02-03").jsonPath();
    assertThat(usage.getList("items"))
        .isEqualTo(List.of(Map.of("day", "2001-02-03", "ruleset", "2001.02", "checks", 7)));
    assertThat(usage.getString("from")).isEqualTo("2001-02-03");
  }

  @Test
  void daysWithoutAQuestionAreTheLastThirty() {
    JsonPath usage = TestTenants.MAIN.calls().get("/v1/usage").jsonPath();
    LocalDate to = LocalDate.parse(usage.getString("to"));
    assertThat(LocalDate.parse(usage.getString("from"))).isEqualTo(to.minusDays(29));
  }

  private long checksToday() {
    tally.handOver();
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    return TestTenants.MAIN
        .calls()
        .get("/v1/usage?from=" + today + "&to=" + today)
        .jsonPath()
        .getList("items.checks", Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
