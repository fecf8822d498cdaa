package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.Band;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes along with acceptance: each rule that fired, and each concern that was left open. */
@ApplicationScoped
class Lift {
  private static final String OPEN = ":" + Band.WEAK.wireName();
  private static final int MOST = 500;
  private static final List<String> NOTES =
      List.of(
          "A request belongs to the day, in UTC, on which it was sent; those without a score are left"
              + " out.",
          "Ordered by what is known: how far the adjusted difference is from none at least.",
          "What goes along with acceptance need not cause it.");

  private final Sheets sheets;
  private final NoAnswerRule noAnswer;

  Lift(Sheets sheets, NoAnswerRule noAnswer) {
    this.sheets = sheets;
    this.noAnswer = noAnswer;
  }

  @Transactional
  LiftView answer(Question question) {
    Strata all = new Strata();
    Map<LiftView.Subject, Strata> with = new HashMap<>();
    sheets.read(
        EnumSet.of(Dimension.SCORE_BAND, Dimension.RULE, Dimension.CONCERN),
        question.period().inMonths(),
        (dimension, day, point, by) -> {
          if (Measure.stage(point.measure()).isEmpty() || !question.isAbout(point.stratum())) {
            return;
          }
          if (dimension == Dimension.SCORE_BAND) {
            all.add(point, by);
          }
          subject(dimension, point.value())
              .ifPresent(
                  subject -> with.computeIfAbsent(subject, unused -> new Strata()).add(point, by));
        });
    return view(question, all, with);
  }

  private static Optional<LiftView.Subject> subject(Dimension dimension, String value) {
    if (dimension == Dimension.RULE) {
      return Optional.of(new LiftView.Subject("rule", value));
    }
    return dimension == Dimension.CONCERN && value.endsWith(OPEN)
        ? Optional.of(
            new LiftView.Subject("concern", value.substring(0, value.length() - OPEN.length())))
        : Optional.empty();
  }

  private LiftView view(Question question, Strata all, Map<LiftView.Subject, Strata> with) {
    List<LiftView.Subject> subjects =
        with.entrySet().stream()
            .filter(entry -> entry.getValue().settled() > 0)
            .map(Map.Entry::getKey)
            .sorted(
                Comparator.comparing(LiftView.Subject::type).thenComparing(LiftView.Subject::name))
            .toList();
    Contrasts<LiftView.Subject> contrasts = new Contrasts<>();
    for (LiftView.Subject subject : subjects) {
      Strata own = with.getOrDefault(subject, new Strata());
      contrasts.add(subject, own, all.without(own));
    }
    Map<LiftView.Subject, ContrastView> views = contrasts.views();
    List<LiftView.Item> items =
        subjects.stream()
            .sorted(Comparator.comparingDouble(contrasts::known).reversed())
            .limit(MOST)
            .map(subject -> LiftView.Item.of(subject, views.get(subject)))
            .toList();
    return new LiftView(
        PeriodView.of(question.period()),
        items,
        views.size(),
        MethodView.of(noAnswer.days(), Contrasts.PROCEDURES, NOTES));
  }
}
