package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Proportion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How far requests come. */
@ApplicationScoped
class Funnel {
  private static final List<String> PROCEDURES =
      List.of("Shares: of the step before, with the score interval (Wilson 1927).");
  private static final List<String> NOTES =
      List.of(
          "A request belongs to the day, in UTC, on which it was begun.",
          "Requests that still wait are sent and not answered yet, so the latest shares may rise.");

  private final Sheets sheets;
  private final NoAnswerRule noAnswer;

  Funnel(Sheets sheets, NoAnswerRule noAnswer) {
    this.sheets = sheets;
    this.noAnswer = noAnswer;
  }

  /** The steps, each a part of the one before. */
  private enum Step {
    DRAFT,
    SENT,
    ANSWERED,
    ACCEPTED,
    MET,
    THANKED;

    boolean holds(Stage stage) {
      return switch (this) {
        case DRAFT -> true;
        case SENT -> stage.isAsked();
        case ANSWERED -> stage.isAnswered();
        case ACCEPTED -> stage.isAccepted();
        case MET -> stage == Stage.MET || stage == Stage.THANKED;
        case THANKED -> stage == Stage.THANKED;
      };
    }
  }

  @Transactional
  FunnelView answer(Question question) {
    Outcomes outcomes = new Outcomes();
    sheets.read(
        EnumSet.of(Dimension.FUNNEL),
        question.period().inMonths(),
        (dimension, day, point, by) -> {
          if (question.isAbout(point.stratum())) {
            outcomes.add(point.measure(), by);
          }
        });
    List<FunnelView.StepView> steps = new ArrayList<>();
    Optional<Long> before = Optional.empty();
    boolean tooFew = CellView.isTooFew(outcomes.where(Step.DRAFT::holds));
    for (Step step : Step.values()) {
      long n = outcomes.where(step::holds);
      steps.add(tooFew ? FunnelView.StepView.suppressed(step.name()) : view(step, n, before));
      before = Optional.of(n);
    }
    return new FunnelView(
        PeriodView.of(question.period()), steps, MethodView.of(noAnswer.days(), PROCEDURES, NOTES));
  }

  private static FunnelView.StepView view(Step step, long n, Optional<Long> before) {
    Optional<Proportion> share =
        before.filter(all -> !CellView.isTooFew(all)).map(all -> new Proportion(n, all));
    return FunnelView.StepView.of(
        step.name(),
        n,
        share.map(Proportion::rate),
        share.map(p -> IntervalView.of(p.wilson(Confidence.OF_95_PERCENT))));
  }
}
