package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.text.ToneLexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The courteous standing against people's judgement of politeness. */
final class CourtesyFigures {
  private CourtesyFigures() {}

  /**
   * Top against bottom quarter of both sets. The words for the tone that judge a text were learned
   * without its fold, and thresholds come from the other folds too.
   */
  static void print(Report report, Judge judge, Path folder) {
    ToneTraining training = new ToneTraining(folder);
    List<Sample> samples = training.samples();
    Folds folds = Folds.of(samples);
    double[] standing = new double[samples.size()];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      ToneLexicon tone = ToneLexicon.of(training.lines(folds.training(fold)));
      Judge other = new Judge(judge.ruleset().with(tone));
      for (int i : folds.test(fold)) {
        standing[i] = standing(other, samples.get(i));
      }
    }
    for (int set = 0; set < ToneTraining.SETS.size(); set++) {
      int of = set;
      int[] rows =
          IntStream.range(0, samples.size())
              .filter(i -> training.set(i) == of && samples.get(i).label().isPresent())
              .toArray();
      List<Sample> judged = new ArrayList<>();
      IntStream.of(rows).forEach(i -> judged.add(samples.get(i)));
      print(report, new Corpus(ToneTraining.SETS.get(set), judged), Roc.pick(standing, rows));
    }
  }

  private static void print(Report report, Corpus requests, double[] standing) {
    List<Sample> samples = requests.samples();
    boolean[] labels = requests.labels();
    Folds folds = Folds.of(samples);
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
    report.row(
        requests.name() + ", the upper half of courteous, accuracy",
        samples.size(),
        Report.percent(halved(standing, labels)),
        Report.percent(halved(length, labels)),
        Report.percent(halved(words, labels)));
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

  /** How often the half with the higher values is the courteous one: no threshold is learned. */
  private static double halved(double[] values, boolean[] labels) {
    int[] order = Roc.order(values);
    double middle = values[order[(order.length - 1) / 2]];
    long right =
        IntStream.range(0, values.length).filter(i -> values[i] > middle == labels[i]).count();
    return (double) right / values.length;
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
