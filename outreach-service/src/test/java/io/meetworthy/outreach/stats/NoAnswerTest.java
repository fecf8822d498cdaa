package io.meetworthy.outreach.stats;

import static io.meetworthy.outreach.stats.StatCalls.contact;
import static io.meetworthy.outreach.stats.StatCalls.move;
import static io.meetworthy.outreach.stats.StatCalls.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Problems;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What nobody answered in so many days is settled, by a transition like any other. */
@QuarkusTest
class NoAnswerTest {
  private final NoAnswers noAnswers;

  @Inject
  NoAnswerTest(NoAnswers noAnswers) {
    this.noAnswers = noAnswers;
  }

  private static Response set(Object days) {
    return TestTenants.COUNTED
        .calls()
        .contentType("application/json")
        .body(Map.of("days", days))
        .put("/v1/stats/no-answer");
  }

  private static String state(String id) {
    return TestTenants.COUNTED.calls().get("/v1/meeting-requests/" + id).path("state");
  }

  @Test
  void whatWaitsTooLongIsSettledAtTheEndOfItsTime() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String old = sent(contact(), "email", now.minus(22, ChronoUnit.DAYS).toString());
    String recent = sent(contact(), "email", now.minus(20, ChronoUnit.DAYS).toString());

    assertThat(set(30).statusCode()).isEqualTo(200);
    noAnswers.settle(TestTenants.COUNTED.id());
    assertThat(state(old)).isEqualTo("sent");

    assertThat(set(21).statusCode()).isEqualTo(200);
    noAnswers.settle(TestTenants.COUNTED.id());
    assertThat(state(old)).isEqualTo("no-answer");
    assertThat(state(recent)).isEqualTo("sent");
    JsonPath last =
        TestTenants.COUNTED
            .calls()
            .get("/v1/meeting-requests/" + old + "/transitions/2")
            .jsonPath();
    assertThat(Instant.parse(last.getString("occurredAt")))
        .isEqualTo(now.minus(1, ChronoUnit.DAYS));

    // A late answer follows as it would anyway.
    move(old, "accepted", now.toString());
    noAnswers.settle(TestTenants.COUNTED.id());
    assertThat(state(old)).isEqualTo("accepted");
  }

  @Test
  void theDaysAreTheTenantsAndAreSaid() {
    assertThat(set(14).statusCode()).isEqualTo(200);
    try {
      assertThat(StatCalls.stats("no-answer").getInt("days")).isEqualTo(14);
      assertThat(StatCalls.stats("acceptance").getInt("method.noAnswerAfterDays")).isEqualTo(14);
      assertThat(TestTenants.OTHER.calls().get("/v1/stats/no-answer").<Integer>path("days"))
          .isEqualTo(21);
      Problems.assertFault(set(0), 422, "/days", "range");
      Problems.assertFault(set(366), 422, "/days", "range");
      Problems.assertProblem(set("many"), 400);
    } finally {
      set(21);
    }
  }
}
