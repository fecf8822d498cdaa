package io.meetworthy.outreach.stats;

import static io.meetworthy.outreach.stats.StatCalls.contact;
import static io.meetworthy.outreach.stats.StatCalls.draft;
import static io.meetworthy.outreach.stats.StatCalls.move;
import static io.meetworthy.outreach.stats.StatCalls.post;
import static io.meetworthy.outreach.stats.StatCalls.sent;
import static io.meetworthy.outreach.stats.StatCalls.settled;
import static io.meetworthy.outreach.stats.StatCalls.stats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.meetworthy.scoring.statistics.Comparison;
import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Interval;
import io.meetworthy.scoring.statistics.Proportion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said besides rates, from requests that were made and moved over HTTP. */
@QuarkusTest
class StatsResourceTest {
  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  StatsResourceTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  private static void asked(String contact, String text, String at, String... states) {
    for (String state : states) {
      String id = draft(contact, text, "email");
      move(id, "sent", at);
      if (!state.equals("sent")) {
        move(id, state, at);
      }
    }
  }

  private static String[] times(int yes, int no) {
    List<String> states = new ArrayList<>();
    for (int i = 0; i < yes + no; i++) {
      states.add(i < yes ? "accepted" : "declined");
    }
    return states.toArray(String[]::new);
  }

  @Test
  void theFunnelIsOfTheRequestsThatWereBegun() {
    String contact = contact("Northwind", "acquaintance");
    String at = "2003-01-02T08:00:00Z";
    draft(contact, StatCalls.STRONG, "linkedin-note");
    move(draft(contact, StatCalls.STRONG, "linkedin-note"), "withdrawn", at);
    sent(contact, "linkedin-note", at);
    settled(contact, "linkedin-note", at, "declined", 1);
    settled(contact, "linkedin-note", at, "no-answer", 1);
    settled(contact, "linkedin-note", at, "accepted", 1, 1);
    String thanked = sent(contact, "linkedin-note", at);
    for (String state : List.of("accepted", "met", "thanked")) {
      move(thanked, state, at);
    }
    JsonPath funnel = stats("funnel?channel=linkedin-note&relationship=acquaintance");
    assertThat(funnel.getList("steps.step"))
        .containsExactly("draft", "sent", "answered", "accepted", "met", "thanked");
    assertThat(funnel.getList("steps.count")).containsExactly(8, 6, 4, 3, 1, 1);
    assertThat(funnel.getDouble("steps[1].share")).isEqualTo(0.75);
    assertThat(funnel.<Object>get("steps[3].share")).as("of four").isNull();
    assertThat(stats("funnel?channel=in-app&kind=thank-you").getList("steps.suppressed"))
        .containsOnly(true);
  }

  @Test
  void theTimeToAnswerCountsThoseThatWait() {
    String contact = contact();
    String at = "2005-01-02T08:00:00Z";
    settled(contact, "email", at, "accepted", 1, 2, 5);
    settled(contact, "email", at, "declined", 3, 8);
    settled(contact, "email", at, "no-answer", 240);
    settled(contact, "email", at, "withdrawn", 4);
    sent(contact, "email", at);
    JsonPath answer = stats("time-to-answer?from=2005-01-01&to=2005-01-31");
    assertThat(answer.getInt("asked")).isEqualTo(8);
    assertThat(answer.getInt("answered")).isEqualTo(5);
    assertThat(answer.getInt("censored")).isEqualTo(3);
    assertThat(answer.getList("curve.hours", Double.class))
        .containsExactly(1.0, 2.0, 3.0, 5.0, 8.0);
    assertThat(answer.getList("curve.atRisk")).containsExactly(8, 7, 6, 4, 3);
    assertThat(answer.getDouble("curve[2].waiting")).isCloseTo(0.625, within(1e-9));
    assertThat(answer.getDouble("curve[3].waiting")).isCloseTo(0.46875, within(1e-9));
    assertThat(answer.getDouble("medianHours")).isEqualTo(5);
    assertThat(stats("time-to-answer?from=2005-02-01&to=2005-02-02").getBoolean("suppressed"))
        .isTrue();
  }

  @Test
  void theLiftIsOrderedByWhatIsKnown() {
    String stranger = contact("Northwind", "stranger");
    String close = contact("Northwind", "close");
    String at = "2005-03-02T08:00:00Z";
    asked(stranger, StatCalls.WEAK, at, times(3, 22));
    asked(stranger, StatCalls.STRONG, at, times(12, 8));
    asked(close, StatCalls.WEAK, at, times(5, 5));
    asked(close, StatCalls.STRONG, at, times(14, 1));
    asked(close, "Could we meet for 15 minutes? I attach my résumé.", at, times(0, 3));
    asked(stranger, StatCalls.WEAK, at, "sent");

    JsonPath lift = stats("lift?from=2005-03-01&to=2005-03-31");
    String brain = "items.find { it.name == 'picks-your-brain' }.contrast";
    assertThat(lift.getInt(brain + ".with.settled")).isEqualTo(35);
    assertThat(lift.getInt(brain + ".with.accepted")).isEqualTo(8);
    assertThat(lift.getInt(brain + ".without.settled")).isEqualTo(38);
    assertThat(lift.getInt(brain + ".without.accepted")).isEqualTo(26);
    Interval difference =
        new Comparison(new Proportion(8, 35), new Proportion(26, 38))
            .difference(Confidence.OF_95_PERCENT)
            .interval();
    assertThat(lift.getDouble(brain + ".difference.interval.low"))
        .isCloseTo(difference.low(), within(1e-6));
    assertThat(lift.getDouble(brain + ".adjustedRatio.value")).isBetween(0.1, 0.6);
    assertThat(lift.getDouble(brain + ".qValue"))
        .isGreaterThanOrEqualTo(lift.getDouble(brain + ".pValue"))
        .isLessThan(0.01);
    assertThat(lift.getList("items.type")).contains("rule", "concern");

    List<Double> known = new ArrayList<>();
    int told = lift.getInt("comparisons");
    for (int i = 0; i < told; i++) {
      String contrast = "items[" + i + "].contrast.";
      boolean isAdjusted = lift.get(contrast + "adjustedDifference") != null;
      String interval = contrast + (isAdjusted ? "adjustedDifference" : "difference") + ".interval";
      known.add(
          new Interval(lift.getDouble(interval + ".low"), lift.getDouble(interval + ".high"))
              .distanceFrom(0));
    }
    assertThat(known).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    // The résumé, with three requests, comes last and says nothing.
    assertThat(lift.getList("items.suppressed").subList(told, lift.getList("items").size()))
        .isNotEmpty()
        .containsOnly(true);
  }

  @Test
  void forecastsAreHeldAgainstWhatCame() {
    String contact = contact();
    String at = "2005-05-02T08:00:00Z";
    for (int i = 0; i < 10; i++) {
      move(sent(contact, "email", at, "forecast 0.8"), i < 8 ? "accepted" : "declined", at);
      move(sent(contact, "email", at, "forecast 0.2"), i < 2 ? "accepted" : "no-answer", at);
    }
    sent(contact, "email", at, "forecast 0.9");
    String gone = sent(contact, "email", at, "forecast 0.1");
    move(gone, "accepted", at);
    assertThat(StatCalls.deleteRequest(gone).statusCode()).isEqualTo(204);

    JsonPath answer = stats("calibration?from=2005-05-01&to=2005-05-31");
    assertThat(answer.getString("forecastReason")).isEmpty();
    assertThat(answer.getInt("forecast.ordering.n")).isEqualTo(20);
    assertThat(answer.getDouble("forecast.brier")).isCloseTo(0.16, within(1e-6));
    assertThat(answer.getDouble("forecast.brierReference")).isCloseTo(0.25, within(1e-6));
    assertThat(answer.getDouble("forecast.skill")).isCloseTo(0.36, within(1e-6));
    assertThat(answer.getDouble("forecast.reliability")).isCloseTo(0, within(1e-6));
    assertThat(answer.getDouble("forecast.resolution")).isCloseTo(0.09, within(1e-6));
    assertThat(answer.getDouble("forecast.ordering.areaUnderCurve.value"))
        .isCloseTo(0.8, within(1e-6));
    assertThat(answer.getDouble("forecast.ordering.areaUnderCurve.interval.low")).isLessThan(0.8);
    assertThat(answer.getInt("score.n")).isEqualTo(20);
    assertThat(answer.getDouble("score.areaUnderCurve.value")).isEqualTo(0.5);

    JsonPath none = stats("calibration?from=2006-05-01&to=2006-05-31");
    assertThat(none.<Object>get("forecast")).isNull();
    assertThat(none.getString("forecastReason")).isNotBlank();
    assertThat(none.getBoolean("score.suppressed")).isTrue();
  }

  @Test
  void versionsOfTheRulesAreComparedWithTheOneBefore() {
    String contact = contact();
    String at = "2005-07-02T08:00:00Z";
    asked(contact, StatCalls.STRONG, at, times(5, 15));
    tenants.run(
        TestTenants.COUNTED.id(),
        () ->
            session
                .createNativeQuery(
                    "update meeting_request set ruleset_version = '2005.07'"
                        + " where sent_at = '2005-07-02T08:00:00Z'")
                .executeUpdate());
    asked(contact, StatCalls.STRONG, at, times(12, 8));
    assertThat(post("/v1/stats/rebuild", Map.of()).jsonPath().getInt("corrected")).isPositive();

    JsonPath answer = stats("rulesets?from=2005-07-01&to=2005-07-31");
    assertThat(answer.getInt("items[0].cell.accepted")).isEqualTo(5);
    assertThat(answer.<Object>get("items[0].contrast")).isNull();
    assertThat(answer.getString("items[1].comparedWith")).isEqualTo("2005.07");
    assertThat(answer.getDouble("items[1].contrast.difference.value"))
        .isCloseTo(0.35, within(1e-6));
    assertThat(answer.getDouble("items[1].contrast.difference.interval.low")).isPositive();
  }
}
