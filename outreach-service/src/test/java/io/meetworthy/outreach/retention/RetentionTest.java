package io.meetworthy.outreach.retention;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.contact.ContactLeaving;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People go when nobody has touched them for as long as their tenant keeps people. */
@QuarkusTest
class RetentionTest {
  private static final String SETTINGS = "/v1/tenant-settings";

  private final RetentionSweep sweep;
  private final Clock clock;
  private final Leavers leavers;

  @Inject
  RetentionTest(RetentionSweep sweep, Clock clock, Leavers leavers) {
    this.sweep = sweep;
    this.clock = clock;
    this.leavers = leavers;
  }

  /** Hears who leaves. */
  @Singleton
  static final class Leavers {
    private final Map<UUID, Integer> heard = new ConcurrentHashMap<>();

    void hear(@Observes ContactLeaving leaving) {
      heard.merge(leaving.contact(), 1, Integer::sum);
    }
  }

  private static Response set(String json) {
    return TestTenants.OTHER
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", "*")
        .body(json)
        .patch(SETTINGS);
  }

  @AfterEach
  void keepForEver() {
    assertThat(set("{\"retentionDays\":null}").statusCode()).isEqualTo(200);
  }

  private static String add(TestTenants tenant) {
    return tenant
        .calls()
        .contentType("application/json")
        .body(Map.of("name", "Dana"))
        .post("/v1/contacts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static int status(TestTenants tenant, String id) {
    return tenant.calls().get("/v1/contacts/" + id).statusCode();
  }

  private Instant in(int days) {
    return clock.instant().plus(Duration.ofDays(days));
  }

  @Test
  void whoIsUntouchedGoesAndNobodyBefore() {
    String mine = add(TestTenants.OTHER);
    String others = add(TestTenants.MAIN);
    sweep.sweepAsOf(in(30_000));
    assertThat(status(TestTenants.OTHER, mine)).isEqualTo(200);
    set("{\"retentionDays\":30}");
    sweep.sweepAsOf(in(29));
    assertThat(status(TestTenants.OTHER, mine)).isEqualTo(200);
    sweep.sweepAsOf(in(31));
    assertThat(status(TestTenants.OTHER, mine)).isEqualTo(404);
    assertThat(status(TestTenants.MAIN, others)).isEqualTo(200);
    assertThat(leavers.heard).containsEntry(UUID.fromString(mine), 1);
    assertThat(TestTenants.OTHER.calls().get("/v1/audit-events?action=contact.expired").asString())
        .contains(mine);
  }

  /** A meeting in a year touches a person as much as a change does. */
  @Test
  void whoHasSomethingAheadStays() {
    String id = add(TestTenants.OTHER);
    String path =
        TestTenants.OTHER
            .calls()
            .contentType("application/json")
            .body(Map.of("contactId", id, "draft", Map.of("body", "Could we meet?")))
            .post("/v1/meeting-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    set("{\"retentionDays\":1}");
    sweep.sweepAsOf(clock.instant().plus(Duration.ofHours(23)));
    assertThat(status(TestTenants.OTHER, id)).isEqualTo(200);
    sweep.sweepAsOf(in(2));
    assertThat(status(TestTenants.OTHER, id)).isEqualTo(404);
    assertThat(TestTenants.OTHER.calls().get("/v1/meeting-requests/" + path).statusCode())
        .isEqualTo(404);
  }

  @Test
  void twoSweepersRemoveEachOnce() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      ids.add(add(TestTenants.OTHER));
    }
    set("{\"retentionDays\":1}");
    Instant then = in(2);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> sweeps = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        sweeps.add(both.submit(() -> sweep.sweepAsOf(then)));
      }
      for (Future<?> done : sweeps) {
        done.get();
      }
    } finally {
      both.shutdownNow();
    }
    assertThat(ids)
        .allSatisfy(
            id -> {
              assertThat(status(TestTenants.OTHER, id)).isEqualTo(404);
              assertThat(leavers.heard).containsEntry(UUID.fromString(id), 1);
            });
  }

  @Test
  void settingsAreChangedOnPurpose() {
    Response read = TestTenants.OTHER.calls().get(SETTINGS);
    assertThat(read.jsonPath().getMap("$")).containsEntry("retentionDays", null);
    Response changed =
        TestTenants.OTHER
            .calls()
            .contentType("application/merge-patch+json; charset=utf-8")
            .header("If-Match", read.header("ETag"))
            .body("{\"retentionDays\":365}")
            .patch(SETTINGS);
    assertThat(changed.jsonPath().getInt("retentionDays")).isEqualTo(365);
    assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
    assertProblem(
        TestTenants.OTHER
            .calls()
            .contentType("application/merge-patch+json; charset=utf-8")
            .header("If-Match", read.header("ETag"))
            .body("{}")
            .patch(SETTINGS),
        412);
    assertProblem(set("{\"retentionDays\":0}"), 422);
    assertProblem(set("{\"retentionDays\":36501}"), 422);
    assertProblem(set("{\"keep\":1}"), 422);
  }
}
