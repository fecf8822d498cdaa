package io.meetworthy.outreach.stats;

import static io.meetworthy.outreach.stats.StatCalls.contact;
import static io.meetworthy.outreach.stats.StatCalls.correct;
import static io.meetworthy.outreach.stats.StatCalls.deleteRequest;
import static io.meetworthy.outreach.stats.StatCalls.group;
import static io.meetworthy.outreach.stats.StatCalls.move;
import static io.meetworthy.outreach.stats.StatCalls.sent;
import static io.meetworthy.outreach.stats.StatCalls.settled;
import static io.meetworthy.outreach.stats.StatCalls.stats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.outreach.support.Problems;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rates of acceptance are of what is settled, and say nothing of a few. Each test has its month.
 */
@QuarkusTest
class AcceptanceTest {
  private static String month(String month, String rest) {
    return "acceptance?from=" + month + "-01&to=" + month + "-28" + rest;
  }

  @Test
  void pendingRequestsAreNeverRefusals() {
    String contact = contact();
    settled(contact, "email", "2003-01-02T08:00:00Z", "accepted", 1, 2, 3, 4, 5, 6, 7, 8);
    settled(contact, "email", "2003-01-02T08:00:00Z", "declined", 20);
    settled(contact, "email", "2003-01-02T08:00:00Z", "no-answer", 240);
    sent(contact, "email", "2003-01-03T08:00:00Z");
    sent(contact, "email", "2003-01-03T08:00:00Z");
    String withdrawn = sent(contact, "email", "2003-01-03T08:00:00Z");
    move(withdrawn, "withdrawn", "2003-01-04T08:00:00Z");

    JsonPath answer = stats(month("2003-01", ""));
    assertThat(answer.getInt("total.asked")).isEqualTo(13);
    assertThat(answer.getInt("total.settled")).isEqualTo(10);
    assertThat(answer.getInt("total.accepted")).isEqualTo(8);
    assertThat(answer.getInt("total.declined")).isEqualTo(1);
    assertThat(answer.getInt("total.noAnswer")).isEqualTo(1);
    assertThat(answer.getInt("total.pending")).isEqualTo(2);
    assertThat(answer.getInt("total.withdrawn")).isEqualTo(1);
    assertThat(answer.getDouble("total.rate")).isEqualTo(0.8);
    // Wilson's interval of 8 in 10.
    assertThat(answer.getDouble("total.interval.low")).isCloseTo(0.4901625, within(1e-6));
    assertThat(answer.getDouble("total.interval.high")).isCloseTo(0.9433178, within(1e-6));
    assertThat(answer.getDouble("total.medianHoursToAnswer")).isEqualTo(5);
    assertThat(answer.getList("items")).isEmpty();
    assertThat(answer.getInt("method.noAnswerAfterDays")).isEqualTo(21);
  }

  @Test
  void aFewAreWithheldAndNobodyFindsThemBySubtraction() {
    String contact = contact();
    settled(contact, "email", "2003-02-02T08:00:00Z", "accepted", 1, 2, 3, 4, 5, 6, 7);
    settled(contact, "inmail", "2003-02-02T08:00:00Z", "accepted", 1, 2, 3, 4, 5, 6);
    settled(contact, "sms", "2003-02-02T08:00:00Z", "declined", 1, 2, 3, 4);

    JsonPath answer = stats(month("2003-02", "&groupBy=channel"));
    assertThat(answer.getInt("total.asked")).isEqualTo(17);
    assertThat(answer.getInt(group("email") + ".asked")).isEqualTo(7);
    // Too few; and its neighbour, without which 17 - 7 - 6 would tell it.
    for (String channel : List.of("sms", "inmail")) {
      assertThat(answer.getBoolean(group(channel) + ".suppressed")).isTrue();
      assertThat(answer.<Object>get(group(channel) + ".asked")).isNull();
      assertThat(answer.<Object>get(group(channel) + ".rate")).isNull();
    }
    assertThat(stats(month("2003-02", "&channel=sms")).getBoolean("total.suppressed")).isTrue();
  }

  @Test
  void aRateOfAFewSettledIsNoneYet() {
    String contact = contact();
    settled(contact, "email", "2003-03-02T08:00:00Z", "accepted", 1, 2, 3, 4);
    sent(contact, "email", "2003-03-02T08:00:00Z");
    JsonPath answer = stats(month("2003-03", ""));
    assertThat(answer.getInt("total.asked")).isEqualTo(5);
    assertThat(answer.<Object>get("total.rate")).isNull();
    assertThat(answer.<Object>get("total.medianHoursToAnswer")).isNull();
  }

  @Test
  void lateAnswersCorrectionsAndDeletionsCountAtOnce() {
    String contact = contact();
    settled(contact, "email", "2003-04-02T08:00:00Z", "declined", 1, 2, 3, 4, 5);
    String late = sent(contact, "email", "2003-04-02T08:00:00Z");
    move(late, "no-answer", "2003-04-09T08:00:00Z");
    assertThat(stats(month("2003-04", "")).getInt("total.noAnswer")).isEqualTo(1);

    move(late, "accepted", "2003-05-20T08:00:00Z");
    JsonPath answered = stats(month("2003-04", ""));
    assertThat(answered.getInt("total.noAnswer")).isZero();
    assertThat(answered.getInt("total.accepted")).isEqualTo(1);
    // It belongs to the day on which it was sent.
    assertThat(stats(month("2003-05", "")).getBoolean("total.suppressed")).isTrue();

    assertThat(correct(late, "no-answer").statusCode()).isEqualTo(201);
    assertThat(stats(month("2003-04", "")).getInt("total.noAnswer")).isEqualTo(1);
    assertThat(deleteRequest(late).statusCode()).isEqualTo(204);
    JsonPath without = stats(month("2003-04", ""));
    assertThat(without.getInt("total.asked")).isEqualTo(5);
    assertThat(without.getInt("total.noAnswer")).isZero();
  }

  @Test
  void theDayIsThatOfUtc() {
    String contact = contact();
    for (int i = 0; i < 5; i++) {
      sent(contact, "email", "2004-02-29T23:59:59.999Z");
      sent(contact, "email", "2004-03-01T00:00:00Z");
      // Midnight in Lisbon and Auckland is neither here nor there.
      sent(contact, "email", "2004-03-01T12:00:00+13:00");
    }
    assertThat(asked("from=2004-02-29&to=2004-02-29")).isEqualTo(10);
    assertThat(asked("from=2004-03-01&to=2004-03-01")).isEqualTo(5);
    assertThat(asked("from=2004-02-01&to=2004-02-29")).isEqualTo(10);
    assertThat(asked("from=2004-02-10&to=2004-04-03")).isEqualTo(15);
    JsonPath months = stats("acceptance?from=2004-01-01&to=2004-12-31&groupBy=month");
    assertThat(months.getInt(group("2004-02") + ".asked")).isEqualTo(10);
    assertThat(months.getInt(group("2004-03") + ".asked")).isEqualTo(5);
    JsonPath weeks = stats("acceptance?from=2004-01-01&to=2004-12-31&groupBy=week");
    assertThat(weeks.getInt(group("2004-W09") + ".asked")).isEqualTo(10);
    assertThat(weeks.getInt(group("2004-W10") + ".asked")).isEqualTo(5);
  }

  private static int asked(String period) {
    return stats("acceptance?" + period).getInt("total.asked");
  }

  @Test
  void everyGroupingCountsWhatItSays() {
    String close = contact("Fabrikam", "close");
    String stranger = contact("Contoso", "stranger");
    for (int i = 0; i < 6; i++) {
      String weak = StatCalls.draft(stranger, StatCalls.WEAK, "email", "Spring", "pörts");
      move(weak, "sent", "2003-06-02T08:00:00Z");
      move(weak, "declined", "2003-06-03T08:00:00Z");
      String strong = sent(close, "sms", "2003-06-12T08:00:00Z", "autumn");
      move(strong, "accepted", "2003-06-13T08:00:00Z");
    }
    assertThat(accepted("relationship", "close")).isEqualTo(6);
    assertThat(accepted("kind", "ask")).isEqualTo(6);
    assertThat(accepted("organization", "contoso")).isZero();
    assertThat(accepted("organization", "fabrikam")).isEqualTo(6);
    assertThat(accepted("tag", "ports")).isZero();
    assertThat(accepted("tag", "autumn")).isEqualTo(6);
    assertThat(accepted("score-band", "weak")).isZero();
    assertThat(accepted("concern", "job-ask:weak")).isZero();
    JsonPath rules = stats(month("2003-06", "&groupBy=rule"));
    String brain =
        "items.find { it.group[0].value == 'picks-your-brain' && it.group[0].present == %s }.cell";
    assertThat(rules.getInt(String.format(brain, true) + ".declined")).isEqualTo(6);
    assertThat(rules.getInt(String.format(brain, false) + ".accepted")).isEqualTo(6);
    JsonPath two = stats(month("2003-06", "&groupBy=relationship,tag"));
    assertThat(two.getList("items.group.value")).contains(List.of("close", "autumn"));
    JsonPath only = stats(month("2003-06", "&groupBy=channel&only=tag:Ports"));
    assertThat(only.getInt("total.asked")).isEqualTo(6);
    assertThat(only.getList("items.group[0].value")).containsExactly("email");
    assertThat(stats(month("2003-06", "&groupBy=likely-refusal")).getList("items")).isNotEmpty();
    assertThat(stats(month("2003-06", "&groupBy=ruleset")).getInt("items[0].cell.asked"))
        .isEqualTo(12);
  }

  private static int accepted(String groupBy, String value) {
    return stats(month("2003-06", "&groupBy=" + groupBy)).getInt(group(value) + ".accepted");
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    for (String question :
        List.of(
            "groupBy=rule,tag",
            "groupBy=channel,kind,week",
            "groupBy=channel,channel",
            "groupBy=nothing",
            "groupBy=rule&only=tag:ports",
            "only=tag",
            "only=channel:email",
            "channel=pigeon",
            "kind=",
            "from=2003-02-01&to=2003-01-01",
            "from=1990-01-01&to=2003-01-01",
            "from=yesterday")) {
      Problems.assertProblem(
          TestTenants.COUNTED.calls().get("/v1/stats/acceptance?" + question), 422);
    }
  }

  @Test
  void nobodyElseIsCounted() {
    settled(contact(), "email", "2003-07-02T08:00:00Z", "accepted", 1, 2, 3, 4, 5);
    assertThat(stats(month("2003-07", "")).getInt("total.asked")).isEqualTo(5);
    JsonPath others = TestTenants.OTHER.calls().get("/v1/stats/" + month("2003-07", "")).jsonPath();
    assertThat(others.getBoolean("total.suppressed")).isTrue();
  }
}
