package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Auc;
import io.meetworthy.scoring.statistics.Forecast;
import io.meetworthy.scoring.statistics.Proportion;
import io.meetworthy.scoring.statistics.Reliability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came of scores and forecasts. */
@ApplicationScoped
class Calibration {
  private static final int BINS = 10;
  private static final double SCALE = 1000;
  private static final List<String> PROCEDURES =
      List.of(
          "Bins: up to ten of about equally many requests; shares with the score interval (Wilson"
              + " 1927).",
          "Brier score, taken apart by Murphy 1973; its reference always forecasts the base rate.",
          "Area under the curve: the chance that an accepted request had the higher one, with the"
              + " interval of DeLong, DeLong and Clarke-Pearson 1988.");
  private static final List<String> NOTES =
      List.of(
          "A request belongs to the day, in UTC, on which it was sent; only settled ones count.",
          "A score is no probability: it can order well or badly, and has no Brier score.",
          "Forecasts are those that were made when the request was sent, to three digits.");

  private final Sheets sheets;
  private final NoAnswerRule noAnswer;

  Calibration(Sheets sheets, NoAnswerRule noAnswer) {
    this.sheets = sheets;
    this.noAnswer = noAnswer;
  }

  @Transactional
  CalibrationView answer(Question question) {
    Map<Double, long[]> scores = new TreeMap<>();
    Map<Double, long[]> forecasts = new TreeMap<>();
    sheets.read(
        EnumSet.of(Dimension.SCORE, Dimension.FORECAST),
        question.period().inMonths(),
        (dimension, day, point, by) -> {
          Optional<Stage> stage = Measure.stage(point.measure()).filter(Stage::isSettled);
          if (question.isAbout(point.stratum()) && stage.isPresent()) {
            boolean isScore = dimension == Dimension.SCORE;
            double value = Double.parseDouble(point.value()) / (isScore ? 1 : SCALE);
            long[] both =
                (isScore ? scores : forecasts).computeIfAbsent(value, unused -> new long[2]);
            both[0] += stage.get().isAccepted() ? by : 0;
            both[1] += by;
          }
        });
    List<Forecast> ofScores = list(scores);
    List<Forecast> ofForecasts = list(forecasts);
    return new CalibrationView(
        PeriodView.of(question.period()),
        CalibrationView.Ordering.of(n(ofScores), bins(ofScores), Auc.of(ofScores)),
        forecast(ofForecasts),
        reason(n(ofForecasts)),
        MethodView.of(noAnswer.days(), PROCEDURES, NOTES));
  }

  private static List<Forecast> list(Map<Double, long[]> counts) {
    List<Forecast> list = new ArrayList<>();
    counts.forEach(
        (value, both) ->
            Proportion.of(both[0], both[1]).ifPresent(p -> list.add(new Forecast(value, p))));
    return list;
  }

  private static long n(List<Forecast> forecasts) {
    return forecasts.stream().mapToLong(forecast -> forecast.observed().trials()).sum();
  }

  private static Optional<Reliability> bins(List<Forecast> forecasts) {
    long n = n(forecasts);
    int bins = (int) Math.min(BINS, n / CellView.FEWEST);
    return bins == 0 ? Optional.empty() : Optional.of(Reliability.ofEqualCount(forecasts, bins));
  }

  private static CalibrationView.@Nullable Probability forecast(List<Forecast> forecasts) {
    return bins(forecasts)
        .map(
            reliability ->
                CalibrationView.Probability.of(
                    CalibrationView.Ordering.of(
                        n(forecasts), Optional.of(reliability), Auc.of(forecasts)),
                    reliability))
        .orElse(null);
  }

  private static String reason(long n) {
    if (n == 0) {
      return "No settled request had a forecast when it was sent.";
    }
    return CellView.isTooFew(n) ? "Fewer than five settled requests had a forecast." : "";
  }
}
