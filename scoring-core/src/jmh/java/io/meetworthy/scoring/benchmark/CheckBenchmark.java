package io.meetworthy.scoring.benchmark;

import io.meetworthy.scoring.Assessment;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Improvement;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.rules.StandardRules;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One check of a 500-character draft beside one word pass of the JDK over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {
  static final String TEXT =
      "Dear Ms. Reyes, I read your article about hiring in small firms last week and it changed"
          + " how I plan my own search. I am a data analyst at Northwind and would like to ask you"
          + " two questions about moving from finance to health care. Would you have 15 minutes on"
          + " Tuesday or Thursday afternoon, by phone or at your office? I could send the questions"
          + " ahead, and in return I would gladly share the survey of 200 analysts we ran in May."
          + " If you are too busy, a one-line answer would help just as much. Thank you, Marta";

  private final Ruleset ruleset = StandardRules.ruleset();
  private final Draft draft = Draft.of(TEXT);
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  /** The measure: where each word begins and ends, nothing else. */
  @Benchmark
  public int breakIterator() {
    words.setText(TEXT);
    int count = 0;
    while (words.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** The draft read, every rule asked, the score card written. */
  @Benchmark
  public Assessment check() {
    return ruleset.score(draft, Context.UNKNOWN);
  }

  /** The same, and every concrete edit made and scored. */
  @Benchmark
  public List<Improvement> checkWithImprovements() {
    Assessment assessment = ruleset.score(draft, Context.UNKNOWN);
    return assessment instanceof ScoreCard card
        ? ruleset.improvements(draft, Context.UNKNOWN, card)
        : List.of();
  }
}
