package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.rules.StandardRules;
import io.meetworthy.scoring.text.ConcernLexicon;
import java.util.List;
import java.util.stream.IntStream;

/** Shows each pair with the standard rules and words learned from the other four fifths of all. */
final class OtherFifths {
  private static final int FOLDS = 5;

  private OtherFifths() {}

  /** Takes a pair and the rules to judge it by. */
  interface Taker {
    void take(WrittenPair pair, boolean unseen, Ruleset ruleset);
  }

  static void show(Taker taker) {
    List<WrittenPair> all = WrittenPair.all();
    int held = WrittenPair.held().size();
    ConcernTraining training = new ConcernTraining(all);
    for (int fold = 0; fold < FOLDS; fold++) {
      int of = fold;
      int[] others = IntStream.range(0, all.size()).filter(i -> i % FOLDS != of).toArray();
      Ruleset ruleset = StandardRules.ruleset().with(ConcernLexicon.of(training.lines(others)));
      IntStream.range(0, all.size())
          .filter(i -> i % FOLDS == of)
          .forEach(i -> taker.take(all.get(i), i >= held, ruleset));
      System.out.printf("%d of %d folds%n", fold + 1, FOLDS);
    }
  }
}
