package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Objection;
import io.meetworthy.scoring.text.ToneLexicon;
import java.nio.file.Path;
import java.util.List;

/** The standing of "I don't know how I could help" against people's judgement of what is an ask. */
final class AskFigures {
  private AskFigures() {}

  /** The words by which a sentence is told were learned without its fold. */
  static void print(Report report, Judge judge, Path folder) {
    AskTraining training = new AskTraining(folder);
    List<Sample> samples = training.samples();
    Folds folds = Folds.of(samples);
    double[] standing = new double[samples.size()];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      ToneLexicon asks = ToneLexicon.of(training.lines(folds.training(fold)));
      Judge other = new Judge(judge.ruleset().withAsks(asks));
      for (int i : folds.test(fold)) {
        standing[i] = other.standing(samples.get(i).text(), Objection.CANNOT_SEE_HOW_TO_HELP);
      }
    }
    boolean[] labels = new Corpus(AskTraining.SET, samples).labels();
    double[] length = Judge.each(samples, sample -> sample.text().length());
    double[] words = BagOfWords.crossValidated(samples, folds);
    report.row(
        AskTraining.SET + ", standing of cannot-see-how-to-help, AUC",
        samples.size(),
        Bootstrap.auc(standing, labels),
        Report.figure(Roc.auc(length, labels)),
        Report.figure(Roc.auc(words, labels)));
  }
}
