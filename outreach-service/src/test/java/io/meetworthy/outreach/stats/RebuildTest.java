package io.meetworthy.outreach.stats;

import static io.meetworthy.outreach.stats.StatCalls.contact;
import static io.meetworthy.outreach.stats.StatCalls.correct;
import static io.meetworthy.outreach.stats.StatCalls.delete;
import static io.meetworthy.outreach.stats.StatCalls.deleteRequest;
import static io.meetworthy.outreach.stats.StatCalls.draft;
import static io.meetworthy.outreach.stats.StatCalls.post;
import static io.meetworthy.outreach.stats.StatCalls.stats;
import static io.meetworthy.outreach.stats.StatCalls.tryMove;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Counts kept along the way are those that come out when everything is counted anew. */
@QuarkusTest
class RebuildTest {
  private static final List<String> STATES =
      List.of(
          "sent",
          "sent",
          "accepted",
          "accepted",
          "declined",
          "no-answer",
          "met",
          "thanked",
          "cancelled",
          "withdrawn");
  private static final List<String> CHANNELS = List.of("email", "sms", "in-app");
  private static final Instant BEGINNING = Instant.parse("2010-01-31T20:00:00Z");

  private final Folding folding;
  private final Rebuild rebuild;
  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  RebuildTest(Folding folding, Rebuild rebuild, Tenants tenants, EntityManager session) {
    this.folding = folding;
    this.rebuild = rebuild;
    this.tenants = tenants;
    this.session = session;
  }

  private void fold() {
    tenants.run(TestTenants.COUNTED.id(), folding::foldAll);
  }

  private List<?> sheets() {
    return tenants.as(
        TestTenants.COUNTED.id(),
        () ->
            session
                .createNativeQuery(
                    "select dimension || ' ' || grain || ' ' || start_on || ' ' || counts"
                        + " from stat_sheet order by dimension, grain, start_on")
                .getResultList());
  }

  private RebuildView rebuilt() {
    return tenants.as(TestTenants.COUNTED.id(), () -> rebuild.run(false));
  }

  /** Does something at random with some requests; refusals are as good as anything. */
  private static void live(Random random, List<String> contacts, int deeds) {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < deeds; i++) {
      String at = BEGINNING.plus(random.nextInt(900), ChronoUnit.HOURS).toString();
      if (own.isEmpty() || random.nextInt(4) == 0) {
        String contact = contacts.get(random.nextInt(contacts.size()));
        String text = random.nextBoolean() ? StatCalls.WEAK : StatCalls.STRONG;
        Response made =
            post(
                "/v1/meeting-requests",
                Map.of(
                    "contactId",
                    contact,
                    "draft",
                    Map.of("body", text),
                    "channel",
                    CHANNELS.get(random.nextInt(CHANNELS.size())),
                    "tags",
                    random.nextBoolean() ? List.of("a", "B") : List.of()));
        if (made.statusCode() == 201) {
          own.add(made.path("id"));
        }
        continue;
      }
      String id = own.get(random.nextInt(own.size()));
      String state = STATES.get(random.nextInt(STATES.size()));
      switch (random.nextInt(10)) {
        case 0 -> assertDone(correct(id, state));
        case 1 -> assertDone(post("/v1/meeting-requests/" + id + "/drafts", newText(random)));
        case 2 -> assertDone(random.nextInt(3) == 0 ? deleteRequest(id) : correct(id, state));
        default -> assertDone(tryMove(id, state, at));
      }
    }
  }

  private static Map<String, ?> newText(Random random) {
    return Map.of("body", random.nextBoolean() ? StatCalls.WEAK : "Could we talk for ten minutes?");
  }

  /** Or refused for a reason; nobody is told to try again. */
  private static void assertDone(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 204, 404, 409, 422);
  }

  @Test
  void afterRandomHistoriesThatRunSideBySide() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(7);
    try {
      List<String> contacts =
          List.of(contact("Northwind", "stranger"), contact("Fabrikam", "close"), contact());
      List<Future<?>> all = new ArrayList<>();
      for (int seed = 0; seed < 6; seed++) {
        Random random = new Random(seed);
        all.add(people.submit(() -> live(random, contacts, 60)));
      }
      // Meanwhile counts are folded, counted anew, and people go with all that they were asked.
      all.add(
          people.submit(
              () -> {
                for (int i = 0; i < 12; i++) {
                  fold();
                  assertThat(rebuilt().corrected()).isZero();
                  if (i == 6) {
                    assertThat(delete("/v1/contacts/" + contacts.get(2)).statusCode())
                        .isEqualTo(204);
                  }
                }
              }));
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      people.shutdown();
    }
    String asked = "acceptance?from=2010-01-01&to=2010-12-31&groupBy=week";
    String before = stats(asked).prettify();
    fold();
    List<?> kept = sheets();
    assertThat(kept).hasSizeGreaterThan(100);
    assertThat(stats(asked).prettify()).isEqualTo(before);

    assertThat(rebuilt().corrected()).isZero();
    assertThat(sheets()).isEqualTo(kept);
    assertThat(stats(asked).prettify()).isEqualTo(before);
  }

  @Test
  void fiftyAtOnceAllCount() throws Exception {
    String contact = contact();
    List<String> requests = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      requests.add(draft(contact, "Could we meet for 15 minutes?", "in-app"));
    }
    ExecutorService people = Executors.newFixedThreadPool(50);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (String id : requests) {
        answers.add(people.submit(() -> moveInTheEnd(id)));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(201);
      }
    } finally {
      people.shutdown();
    }
    assertThat(stats("acceptance?from=2011-05-05&to=2011-05-05").getInt("total.pending"))
        .isEqualTo(50);
  }

  /** Comes back while there is no connection left, as callers do. */
  private static int moveInTheEnd(String id) {
    int status = 503;
    for (int i = 0; status == 503 && i < 30; i++) {
      status = tryMove(id, "sent", "2011-05-05T05:05:05Z").statusCode();
    }
    return status;
  }

  @Test
  void whatIsWrongIsFoundAndPutRight() {
    StatCalls.settled(contact(), "email", "2012-01-02T08:00:00Z", "accepted", 1, 2, 3, 4, 5);
    fold();
    tenants.run(
        TestTenants.COUNTED.id(),
        () ->
            session
                .createNativeQuery(
                    "delete from stat_sheet where dimension = 'total' and start_on = '2012-01-01'")
                .executeUpdate());
    assertThat(stats("acceptance?from=2012-01-01&to=2012-01-31").getBoolean("total.suppressed"))
        .isTrue();
    // To see what is wrong changes nothing.
    for (boolean dryRun : List.of(true, false)) {
      Response answer = post("/v1/stats/rebuild", Map.of("dryRun", dryRun));
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
      assertThat(answer.jsonPath().getInt("corrected")).isEqualTo(1);
    }
    assertThat(post("/v1/stats/rebuild", Map.of()).jsonPath().getInt("corrected")).isZero();
    assertThat(stats("acceptance?from=2012-01-01&to=2012-01-31").getInt("total.accepted"))
        .isEqualTo(5);
  }

  @Test
  void whoIsDeletedIsInNoSheet() {
    String contact = contact("Erasable & Sons", "close");
    StatCalls.settled(contact, "email", "2012-03-02T08:00:00Z", "accepted", 1, 2, 3, 4, 5);
    fold();
    assertThat(sheets().toString()).contains("erasable");
    StatCalls.sent(contact, "email", "2012-03-02T08:00:00Z");
    assertThat(delete("/v1/contacts/" + contact).statusCode()).isEqualTo(204);
    assertThat(sheets().toString()).doesNotContain("erasable");
    assertThat(
            tenants.as(
                TestTenants.COUNTED.id(),
                () ->
                    session
                        .createNativeQuery(
                            "select count(*) from stat_change where"
                                + " cast(before as text) || cast(after as text) like '%erasable%'",
                            Long.class)
                        .getSingleResult()))
        .isEqualTo(0L);
  }
}
