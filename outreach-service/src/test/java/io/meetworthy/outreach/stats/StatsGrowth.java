package io.meetworthy.outreach.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Asks every statistic of one tenant, first alone with ten thousand requests, then among tenants of
 * the same size with five million between them. No part of the build: {@code
 * deploy/drills/statistics.sh} runs it.
 */
@QuarkusTest
class StatsGrowth {
  private static final int REQUESTS = Integer.getInteger("meetworthy.drill.requests", 5_000_000);
  private static final int OF_A_TENANT = 10_000;
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 20;
  private static final double MILLION = 1e6;

  private static final List<String> QUESTIONS =
      List.of(
          "acceptance",
          "acceptance?groupBy=week",
          "acceptance?groupBy=rule",
          "acceptance?groupBy=channel,month&from=2015-01-15&to=2015-12-20",
          "acceptance?groupBy=concern&relationship=stranger",
          "funnel",
          "time-to-answer",
          "lift",
          "calibration",
          "rulesets");

  private final Tenants tenants;
  private final Sheets sheets;
  private final EntityManager session;

  @Inject
  StatsGrowth(Tenants tenants, Sheets sheets, EntityManager session) {
    this.tenants = tenants;
    this.sheets = sheets;
    this.session = session;
  }

  @Test
  void aTenantWaitsNoLongerAmongMany() {
    SheetBatch counts = new SheetBatch();
    ImaginedRequests.of(OF_A_TENANT, 1).forEach(each -> Counting.count(each, 1, counts));
    fill(TestTenants.COUNTED.id(), counts);
    List<Double> few = medians();
    int others = REQUESTS / OF_A_TENANT - 1;
    long start = System.nanoTime();
    for (int i = 1; i <= others; i++) {
      tenants.open("growth-" + i, "Growth");
      fill("growth-" + i, counts);
      if (i % 25 == 0 || i == others) {
        System.out.printf(
            "%,d of %,d requests, %.0f s%n",
            (i + 1) * OF_A_TENANT, REQUESTS, (System.nanoTime() - start) / 1e9);
      }
    }
    List<Double> many = medians();
    System.out.printf(
        Locale.ROOT, "%-70s %,12d %,12d   ratio%n", "median ms", OF_A_TENANT, REQUESTS);
    for (int i = 0; i < QUESTIONS.size(); i++) {
      System.out.printf(
          Locale.ROOT,
          "%-70s %12.1f %12.1f %7.2f%n",
          QUESTIONS.get(i),
          few.get(i),
          many.get(i),
          many.get(i) / few.get(i));
    }
    double all = sum(many) / sum(few);
    System.out.printf(Locale.ROOT, "%-70s %12.1f %12.1f %7.2f%n", "all", sum(few), sum(many), all);
    assertThat(all).isLessThan(1.5);
  }

  private static double sum(List<Double> medians) {
    return medians.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Requests as rows, and what they count as. */
  private void fill(String tenant, SheetBatch counts) {
    tenants.run(tenant, () -> ImaginedRequests.asRows(OF_A_TENANT).forEach(this::execute));
    tenants.run(tenant, () -> sheets.write(counts));
  }

  private void execute(String sql) {
    session.createNativeQuery(sql).executeUpdate();
  }

  private static List<Double> medians() {
    List<List<Double>> times = new ArrayList<>();
    QUESTIONS.forEach(question -> times.add(new ArrayList<>()));
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int i = 0; i < QUESTIONS.size(); i++) {
        String question = QUESTIONS.get(i);
        String period = question.contains("from=") ? "" : "from=2015-01-01&to=2015-12-31";
        long start = System.nanoTime();
        int status =
            TestTenants.COUNTED
                .calls()
                .get("/v1/stats/" + question + (question.contains("?") ? "&" : "?") + period)
                .statusCode();
        long end = System.nanoTime();
        assertThat(status).isEqualTo(200);
        if (round >= WARM_UP) {
          times.get(i).add((end - start) / MILLION);
        }
      }
    }
    return times.stream().map(StatsGrowth::median).toList();
  }

  private static double median(List<Double> times) {
    List<Double> rising = new ArrayList<>(times);
    Collections.sort(rising);
    return rising.get(rising.size() / 2);
  }
}
