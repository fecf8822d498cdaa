package io.meetworthy.outreach.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An answer is kept for a day. */
@QuarkusTest
class KeptAnswersEndTest {
  private final KeptAnswersEnd end;
  private final Clock clock;

  @Inject
  KeptAnswersEndTest(KeptAnswersEnd end, Clock clock) {
    this.end = end;
    this.clock = clock;
  }

  private static Response add(String key, String reference) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("name", "Dana", "externalRef", reference))
        .post("/v1/contacts");
  }

  @Test
  void afterADayItIsGone() {
    String key = UUID.randomUUID().toString();
    assertThat(add(key, key).statusCode()).isEqualTo(201);
    end.dropAsOf(clock.instant().plus(Duration.ofHours(23)));
    assertThat(add(key, key).header("Idempotency-Replayed")).isEqualTo("true");
    end.dropAsOf(clock.instant().plus(Duration.ofHours(25)));
    Response anew = add(key, key);
    assertThat(anew.header("Idempotency-Replayed")).isNull();
    assertThat(anew.statusCode()).isEqualTo(200);
  }
}
