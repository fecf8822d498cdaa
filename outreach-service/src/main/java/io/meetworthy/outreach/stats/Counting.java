package io.meetworthy.outreach.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which numbers a request is counted in: the one place that says so, for all who count. */
final class Counting {
  private Counting() {}

  /** Counts a request so many times, less than none to take it back. */
  static void count(CountedRequest request, long by, Counter counter) {
    Stratum stratum = request.stratum();
    String stage = Measure.of(request.stage());
    counter.count(Dimension.FUNNEL, request.createdOn(), new Point(stratum, "", stage), by);
    Instant sentAt = request.sentAt();
    if (!request.stage().isAsked() || sentAt == null) {
      return;
    }
    LocalDate day = day(sentAt);
    counter.count(Dimension.WAIT, day, new Point(stratum, "", wait(request, sentAt)), by);
    for (Dimension dimension : Dimension.values()) {
      if (dimension == Dimension.FUNNEL || dimension == Dimension.WAIT) {
        continue;
      }
      for (String value : dimension.values(request)) {
        counter.count(dimension, day, new Point(stratum, value, stage), by);
        if (request.stage().isAnswered() && dimension.hasHours()) {
          counter.count(dimension, day, new Point(stratum, value, step(request)), by);
        }
      }
    }
  }

  /** The day of an instant is that of UTC, wherever sender and reader are. */
  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Hours since 1970, begun ones not counted. */
  static long hour(Instant instant) {
    return Duration.ofSeconds(instant.getEpochSecond()).toHours();
  }

  private static String step(CountedRequest request) {
    return Measure.STEP.of(AnswerHours.step(hours(request)));
  }

  private static String wait(CountedRequest request, Instant sentAt) {
    if (request.stage() == Stage.PENDING) {
      return Measure.WAITING_SINCE.of(hour(sentAt));
    }
    Measure measure = request.stage().isAnswered() ? Measure.ANSWERED : Measure.UNANSWERED;
    return measure.of(hours(request));
  }

  private static int hours(CountedRequest request) {
    return request.hours() == null ? 0 : request.hours();
  }
}
