package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Single sentences, each judged as a draft by itself, against what their judges saw in them. */
final class SentenceFigures {
  private SentenceFigures() {}

  /** Whether the findings of a concern tell the sentences with this strategy from all others. */
  static void print(
      Report report, Judge judge, List<Corpus> requests, String strategy, Concern concern) {
    List<Sample> sentences = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (Corpus corpus : requests) {
      name.append(name.isEmpty() ? "" : " + ").append(corpus.name());
      for (Sample sample : corpus.samples()) {
        for (Sample.Sentence sentence : sample.sentences()) {
          int label = sentence.strategy().equals(strategy) ? 1 : 0;
          sentences.add(
              new Sample(
                  sample.id(), "", sentence.text(), OptionalInt.of(label), 0, List.of(), Map.of()));
        }
      }
    }
    print(report, judge, new Corpus(name + ", " + strategy, sentences), concern);
  }

  /** Whether the findings of a concern tell the positive texts from the others. */
  static void print(Report report, Judge judge, Corpus corpus, Concern concern) {
    List<Sample> samples = corpus.samples();
    boolean[] labels = corpus.labels();
    double[] points = Judge.each(samples, sample -> judge.points(sample.text(), concern));
    double[] length = Judge.each(samples, sample -> sample.text().length());
    double[] words = BagOfWords.crossValidated(samples, Folds.of(samples));
    report.row(
        corpus.name() + ", points of " + concern.wireName() + ", AUC",
        samples.size(),
        Bootstrap.auc(points, labels),
        Report.figure(Roc.auc(length, labels)),
        Report.figure(Roc.auc(words, labels)));
  }
}
