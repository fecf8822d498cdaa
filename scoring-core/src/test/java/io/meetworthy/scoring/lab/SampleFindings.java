package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.rules.StandardRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Prints, for each rule named (or all of them), the findings that a person reads to judge its
 * precision: to the terminal only, for the texts are other people's.
 */
public final class SampleFindings {
  private SampleFindings() {}

  /** Prints the samples of the rules named in {@code args}, or of all rules. */
  public static void main(String[] args) {
    Optional<Path> folder = Corpus.folder();
    if (folder.isEmpty()) {
      System.out.println(Corpus.NO_FOLDER);
      return;
    }
    Findings findings = Findings.in(folder.get(), new Judge(StandardRules.ruleset()));
    for (Rule rule : StandardRules.all()) {
      String id = rule.card().id();
      if (args.length == 0 || List.of(args).contains(id)) {
        List<Findings.Found> sample = findings.sample(id);
        System.out.printf("%n## %s: %d of %d texts%n", id, sample.size(), findings.texts(id));
        sample.forEach(found -> System.out.println(found.line()));
      }
    }
  }
}
