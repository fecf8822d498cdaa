package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.KaplanMeier;
import io.meetworthy.scoring.statistics.Wait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How long answers take, those included that did not come yet. */
@ApplicationScoped
class TimeToAnswer {
  private static final int MOST_STEPS = 1000;
  private static final List<String> PROCEDURES =
      List.of(
          "Share still waiting: product limit (Kaplan and Meier 1958), with Greenwood's variance on"
              + " the log-log scale.",
          "Median: Brookmeyer and Crowley 1982.");
  private static final List<String> NOTES =
      List.of(
          "A request belongs to the day, in UTC, on which it was sent; waits are whole hours.",
          "Requests that still wait count for as long as they have waited; withdrawn ones and those"
              + " without an answer in time until then. None of them is an answer.");

  private final Sheets sheets;
  private final NoAnswerRule noAnswer;
  private final Clock clock;

  TimeToAnswer(Sheets sheets, NoAnswerRule noAnswer, Clock clock) {
    this.sheets = sheets;
    this.noAnswer = noAnswer;
    this.clock = clock;
  }

  @Transactional
  TimeToAnswerView answer(Question question) {
    Waits waits = new Waits(Counting.hour(clock.instant()));
    sheets.read(
        EnumSet.of(Dimension.WAIT),
        question.period().inMonths(),
        (dimension, day, point, by) -> {
          if (question.isAbout(point.stratum())) {
            waits.add(point.measure(), by);
          }
        });
    MethodView method = MethodView.of(noAnswer.days(), PROCEDURES, NOTES);
    PeriodView period = PeriodView.of(question.period());
    if (CellView.isTooFew(waits.all())) {
      return TimeToAnswerView.suppressed(period, method);
    }
    KaplanMeier curve = KaplanMeier.of(waits.list());
    OptionalDouble median = curve.median();
    List<KaplanMeier.Step> steps = curve.steps();
    return new TimeToAnswerView(
        period,
        false,
        waits.all(),
        waits.answered,
        waits.all() - waits.answered,
        median.isPresent() ? (Double) median.getAsDouble() : null,
        curve.medianInterval(Confidence.OF_95_PERCENT).map(IntervalView::of).orElse(null),
        steps.stream().limit(MOST_STEPS).map(TimeToAnswerView.PointView::of).toList(),
        Math.max(0, steps.size() - MOST_STEPS),
        method);
  }

  /** Waits by their length. */
  private static final class Waits {
    private final TreeMap<Long, long[]> byHours = new TreeMap<>();
    private final long now;
    private long answered;

    Waits(long now) {
      this.now = now;
    }

    void add(String measure, long by) {
      Measure.ANSWERED
          .hours(measure)
          .ifPresent(
              hours -> {
                answered += by;
                at(hours)[0] += by;
              });
      Measure.UNANSWERED.hours(measure).ifPresent(hours -> at(hours)[1] += by);
      Measure.WAITING_SINCE
          .hours(measure)
          .ifPresent(since -> at(Math.max(0, now - since))[1] += by);
    }

    private long[] at(long hours) {
      return byHours.computeIfAbsent(hours, unused -> new long[2]);
    }

    long all() {
      return byHours.values().stream().mapToLong(both -> both[0] + both[1]).sum();
    }

    List<Wait> list() {
      List<Wait> waits = new ArrayList<>();
      byHours.forEach((hours, both) -> waits.add(new Wait(hours, both[0], both[1])));
      return waits;
    }
  }
}
