package io.meetworthy.scoring.benchmark;

import io.meetworthy.scoring.Assessment;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.rules.StandardRules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One check beside LanguageTool's English check of the same draft, each compiled beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LanguageToolBenchmark {
  private final Ruleset ruleset = StandardRules.ruleset();
  private final Draft draft = Draft.of(CheckBenchmark.TEXT);
  private final JLanguageTool languageTool =
      new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

  /** The draft read, every rule asked, the score card written. */
  @Benchmark
  public Assessment check() {
    return ruleset.score(draft, Context.UNKNOWN);
  }

  /** LanguageTool with the rules that it has on by default, spelling among them. */
  @Benchmark
  public List<RuleMatch> languageTool() throws IOException {
    return languageTool.check(CheckBenchmark.TEXT);
  }
}
