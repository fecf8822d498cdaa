package io.meetworthy.scoring.lab;

import java.util.List;

/** The score as a ranking of requests whose outcome is known; nothing is learned from them. */
final class OutcomeFigures {
  private OutcomeFigures() {}

  static void print(Report report, Judge judge, Corpus requests) {
    List<Sample> samples = requests.judged().samples();
    boolean[] granted = requests.judged().labels();
    double[] score = Judge.each(samples, judge::score);
    double[] length = Judge.each(samples, sample -> sample.text().length());
    double[] words = BagOfWords.crossValidated(samples, Folds.of(samples));
    report.row(
        requests.name() + ", score, AUC",
        samples.size(),
        Bootstrap.auc(score, granted),
        Report.figure(Roc.auc(length, granted)),
        Report.figure(Roc.auc(words, granted)));
    report.row(
        requests.name() + ", score, AUC with length held equal",
        samples.size(),
        Report.figure(Roc.aucWithin(score, granted, length)),
        Report.figure(Roc.aucWithin(length, granted, length)),
        Report.figure(Roc.aucWithin(words, granted, length)));
  }
}
