package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.rules.StandardRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints every figure by which the core is held to judged texts. */
public final class Figures {
  private Figures() {}

  /** Prints the figures of the data in the named folder, or that there is none. */
  public static void main(String[] args) {
    Optional<Path> folder = Corpus.folder();
    if (folder.isEmpty()) {
      System.out.println(Corpus.NO_FOLDER);
      return;
    }
    print(folder.get(), new Report(System.out), new Judge(StandardRules.ruleset()));
  }

  private static void print(Path folder, Report report, Judge judge) {
    report.head();
    CourtesyFigures.print(report, judge, folder);
    List<Corpus> favours = List.of(Corpus.read(folder, "borrow"), Corpus.read(folder, "raop2"));
    SentenceFigures.print(report, judge, favours, "Reciprocity", Lesson.RECIPROCAL);
    SentenceFigures.print(report, judge, favours, "Politeness", Lesson.COURTEOUS);
    AskFigures.print(report, judge, folder);
    OutcomeFigures.print(report, judge, Corpus.read(folder, "raop"));
    for (String name : List.of("holistic_en", "email_politeness")) {
      CourtesyFigures.printCorrelation(report, judge, Corpus.read(folder, name));
    }
  }
}
