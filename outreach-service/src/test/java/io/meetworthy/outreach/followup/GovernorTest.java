package io.meetworthy.outreach.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Relationship;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The earliest decent day, how many are left, and when to stop. */
class GovernorTest {
  private static Advice after(String channel, String relationship, int followUps, String at) {
    return after(channel, relationship, followUps, at, "UTC");
  }

  private static Advice after(
      String channel, String relationship, int followUps, String at, String zone) {
    return Governor.after(
        new Sent(
            Channel.named(channel).orElseThrow(),
            Relationship.named(relationship).orElseThrow(),
            followUps,
            Instant.parse(at),
            ZoneId.of(zone)));
  }

  /** Of a message at this time, with the zone; what is due and from which moment on. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "on Wednesday a week,          2026-11-25T10:00:00Z, UTC,                 2026-12-02, 2026-12-02T09:00:00Z",
    "Friday counts over weekend,   2026-11-27T10:00:00Z, UTC,                 2026-12-04, 2026-12-04T09:00:00Z",
    "Saturday counts as Monday,    2026-11-28T10:00:00Z, UTC,                 2026-12-07, 2026-12-07T09:00:00Z",
    "Sunday counts as Monday,      2026-11-29T23:59:59Z, UTC,                 2026-12-07, 2026-12-07T09:00:00Z",
    "there it is Saturday,         2026-11-27T23:30:00Z, Asia/Tokyo,          2026-12-07, 2026-12-07T00:00:00Z",
    "there it is Friday still,     2026-11-28T05:00:00Z, America/Los_Angeles, 2026-12-04, 2026-12-04T17:00:00Z",
    "a day ahead on the far side,  2026-11-25T10:30:00Z, Pacific/Kiritimati,  2026-12-03, 2026-12-02T19:00:00Z",
    "into summer time,             2027-03-24T10:00:00Z, Europe/Berlin,       2027-03-31, 2027-03-31T07:00:00Z",
    "out of summer time,           2026-10-22T10:00:00Z, Europe/Berlin,       2026-10-29, 2026-10-29T08:00:00Z",
    "sent within the overlap,      2026-10-25T00:30:00Z, Europe/Berlin,       2026-11-02, 2026-11-02T08:00:00Z",
    "within it the second time,    2026-10-25T01:30:00Z, Europe/Berlin,       2026-11-02, 2026-11-02T08:00:00Z",
    "at the last moment before,    2027-03-28T00:59:59Z, Europe/Berlin,       2027-04-05, 2027-04-05T07:00:00Z",
    "as the clocks go forward,     2027-03-28T01:00:00Z, Europe/Berlin,       2027-04-05, 2027-04-05T07:00:00Z",
    "a Sunday without a midnight,  2026-09-06T04:00:00Z, America/Santiago,    2026-09-14, 2026-09-14T12:00:00Z",
    "across the year's end,        2026-12-28T10:00:00Z, UTC,                 2027-01-04, 2027-01-04T09:00:00Z",
    "the last second of a year,    2026-12-31T23:59:59Z, UTC,                 2027-01-07, 2027-01-07T09:00:00Z",
    "that is next year there,      2026-12-31T23:59:59Z, Asia/Tokyo,          2027-01-08, 2027-01-08T00:00:00Z",
    "over the leap day,            2028-02-25T10:00:00Z, UTC,                 2028-03-03, 2028-03-03T09:00:00Z",
    "a quarter of an hour apart,   2026-11-25T10:00:00Z, Asia/Kathmandu,      2026-12-02, 2026-12-02T03:15:00Z",
    "a day that Samoa skipped,     2011-12-23T10:00:00Z, Pacific/Apia,        2012-01-02, 2012-01-01T19:00:00Z",
  })
  void aFirstFollowUpToAStrangerWaitsAWeek(
      String name, String sent, String zone, String day, String morning) {
    Advice advice = after("email", "stranger", 0, sent, zone);
    DecentDay decent = new DecentDay(LocalDate.parse(day), Instant.parse(morning));
    assertThat(advice).isEqualTo(new Advice.Again(1, decent, 2, Norm.UNKNOWN_READER));
  }

  /** A message on Wednesday 25 November; the day of the next one, or none. */
  @ParameterizedTest
  @CsvSource({
    "email,            stranger,           0, 2, 2026-12-02",
    "email,            stranger,           1, 1, 2026-12-09",
    "email,            stranger,           2, 0,",
    "email,            stranger,           7, 0,",
    "email,            shared-affiliation, 0, 2, 2026-12-02",
    "email,            mutual-contact,     0, 2, 2026-12-02",
    "email,            acquaintance,       0, 2, 2026-11-30",
    "email,            close,              1, 1, 2026-12-02",
    "email,            close,              2, 0,",
    "linkedin-message, stranger,           0, 2, 2026-12-02",
    "linkedin-note,    stranger,           0, 0,",
    "linkedin-note,    close,              0, 0,",
    "inmail,           stranger,           0, 1, 2026-12-02",
    "inmail,           stranger,           1, 0,",
    "sms,              close,              0, 1, 2026-12-02",
    "sms,              close,              1, 0,",
    "in-app,           stranger,           1, 1, 2026-12-09",
  })
  void theNextOneComesLaterAndThenItIsEnough(
      String channel, String relationship, int followUps, int left, String day) {
    Advice advice = after(channel, relationship, followUps, "2026-11-25T10:00:00Z");
    assertThat(advice.left()).isEqualTo(left);
    if (advice instanceof Advice.Again again) {
      assertThat(again.number()).isEqualTo(followUps + 1);
      assertThat(again.day().day()).isEqualTo(day);
    } else {
      assertThat(day).isNull();
    }
  }

  @Test
  void anInMailAvoidsFriday() {
    Advice advice = after("inmail", "stranger", 0, "2026-11-27T10:00:00Z");
    assertThat(((Advice.Again) advice).day().day()).isEqualTo("2026-12-07");
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void neverOnAWeekendAndNeverMoreThanTwo(Channel channel) {
    for (Relationship relationship : Relationship.values()) {
      assertThat(Norm.of(channel, relationship).most()).isLessThanOrEqualTo(2);
      Instant start = Instant.parse("2026-01-01T00:30:00Z");
      for (int hours = 0; hours < 24 * 400; hours += 7) {
        Instant at = start.plusSeconds(hours * 3600L);
        Sent sent = new Sent(channel, relationship, 0, at, ZoneId.of("America/New_York"));
        if (Governor.after(sent) instanceof Advice.Again again) {
          assertThat(again.day().day().getDayOfWeek())
              .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
          assertThat(again.day().morning()).isAfter(at);
        }
      }
    }
  }

  @Test
  void everyNormSaysWhyAndWhoSaysSo() {
    assertThat(Arrays.stream(Norm.values()))
        .allSatisfy(
            norm -> {
              assertThat(norm.reason()).endsWith(".").hasSizeLessThan(200);
              assertThat(norm.source()).isNotBlank().hasSizeLessThan(200);
            });
  }

  @Test
  void aSecondOneWaitsLonger() {
    assertThat(Arrays.stream(Norm.values()).filter(norm -> norm.most() == 2))
        .isNotEmpty()
        .allMatch(norm -> norm.waitBefore(2) > norm.waitBefore(1));
  }

  /** Whatever the clocks there do in that night. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-25T10:00:00Z, 2026-11-26T10:00:00Z",
    "2027-03-27T17:00:00Z, 2027-03-28T17:00:00Z",
    "2026-12-31T23:59:59Z, 2027-01-01T23:59:59Z",
  })
  void thanksAreDueWithinADayByTheClock(String met, String by) {
    assertThat(Governor.thanksBy(Instant.parse(met))).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T10:00:00Z, Europe/Lisbon,    2026-12-25, 2026-12-25T09:00:00Z",
    "2026-11-26T10:00:00Z, Europe/Lisbon,    2026-12-28, 2026-12-28T09:00:00Z",
    "2026-12-04T23:00:00Z, Asia/Tokyo,       2027-01-04, 2027-01-04T00:00:00Z",
    "2027-02-26T15:00:00Z, America/New_York, 2027-03-29, 2027-03-29T13:00:00Z",
  })
  void aReportBackComesAMonthLaterOnABusinessDay(
      String thanked, String zone, String day, String morning) {
    assertThat(Governor.reportAfter(Instant.parse(thanked), ZoneId.of(zone)))
        .isEqualTo(new DecentDay(LocalDate.parse(day), Instant.parse(morning)));
  }

  @Test
  void theMachinesOwnZoneMakesNoDifference() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Advice far = after("email", "stranger", 0, "2026-11-27T23:30:00Z", "Europe/Lisbon");
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(after("email", "stranger", 0, "2026-11-27T23:30:00Z", "Europe/Lisbon"))
          .isEqualTo(far);
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
