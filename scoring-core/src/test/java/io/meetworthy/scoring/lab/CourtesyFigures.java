package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Lesson;
import java.util.List;

/** The courteous standing against people's judgement of politeness. */
final class CourtesyFigures {
  private CourtesyFigures() {}

  /** Top against bottom quarter; thresholds come from the folds that are not judged. */
  static void print(Report report, Judge judge, Corpus requests) {
    List<Sample> samples = requests.judged().samples();
    boolean[] labels = requests.judged().labels();
    Folds folds = Folds.of(samples);
    double[] standing = Judge.each(samples, sample -> standing(judge, sample));
    double[] length = Judge.each(samples, sample -> sample.text().length());
    double[] words = BagOfWords.crossValidated(samples, folds);
    report.row(
        requests.name() + ", standing of courteous, AUC",
        samples.size(),
        Bootstrap.auc(standing, labels),
        Report.figure(Roc.auc(length, labels)),
        Report.figure(Roc.auc(words, labels)));
    report.row(
        requests.name() + ", standing of courteous, accuracy",
        samples.size(),
        Report.percent(accuracy(standing, labels, folds)),
        Report.percent(accuracy(length, labels, folds)),
        Report.percent(accuracy(words, labels, folds)));
  }

  /** All texts with a score: how far standing and judgement rank them alike. */
  static void printCorrelation(Report report, Judge judge, Corpus texts) {
    List<Sample> samples = texts.samples();
    double[] standing = Judge.each(samples, sample -> standing(judge, sample));
    double[] length = Judge.each(samples, sample -> sample.text().length());
    double[] judged = Judge.each(samples, Sample::score);
    report.row(
        texts.name() + ", standing of courteous, rank correlation",
        samples.size(),
        Report.figure(Correlation.of(standing, judged)),
        Report.figure(Correlation.of(length, judged)),
        "");
  }

  private static double standing(Judge judge, Sample sample) {
    return judge.standing(sample.text(), Lesson.COURTEOUS);
  }

  private static double accuracy(double[] values, boolean[] labels, Folds folds) {
    int right = 0;
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int[] training = folds.training(fold);
      double threshold = Roc.threshold(Roc.pick(values, training), Roc.pick(labels, training));
      for (int i : folds.test(fold)) {
        right += values[i] > threshold == labels[i] ? 1 : 0;
      }
    }
    return (double) right / values.length;
  }
}
