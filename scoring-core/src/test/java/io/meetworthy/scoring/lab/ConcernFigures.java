package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.WrittenDraft;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.rules.StandardRules;
import io.meetworthy.scoring.text.ConcernLexicon;
import io.meetworthy.scoring.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints how many pairs the learned words alone tell apart, and how many of those by writers who
 * saw no rule the whole check does, each by words that were learned from the other four fifths.
 */
public final class ConcernFigures {
  private static final int FOLDS = 5;

  private int unseen;
  private int unseenTold;
  private int pairs;
  private int byConcern;
  private int byRequest;
  private int notLonger;
  private int notLongerByConcern;

  private ConcernFigures() {}

  /** Prints them. */
  public static void main(String[] args) {
    ConcernFigures figures = new ConcernFigures();
    List<WrittenPair> all = WrittenPair.all();
    int held = WrittenPair.held().size();
    ConcernTraining training = new ConcernTraining(all);
    for (int fold = 0; fold < FOLDS; fold++) {
      int of = fold;
      int[] others = IntStream.range(0, all.size()).filter(i -> i % FOLDS != of).toArray();
      Ruleset ruleset = StandardRules.ruleset().with(ConcernLexicon.of(training.lines(others)));
      IntStream.range(0, all.size())
          .filter(i -> i % FOLDS == of)
          .forEach(
              i -> {
                figures.count(all.get(i), ruleset);
                if (i >= held) {
                  figures.unseen++;
                  figures.unseenTold += all.get(i).isTold(ruleset) ? 1 : 0;
                }
              });
      System.out.printf("%d of %d folds%n", fold + 1, FOLDS);
    }
    figures.print();
  }

  private void count(WrittenPair pair, Ruleset ruleset) {
    Wording weaker = wording(pair.weaker(), ruleset);
    Wording better = wording(pair.better(), ruleset);
    boolean told = better.moves(pair.concern()) > weaker.moves(pair.concern());
    boolean longer = pair.better().text().length() > pair.weaker().text().length();
    pairs++;
    byConcern += told ? 1 : 0;
    byRequest += better.points() >= weaker.points() ? 1 : 0;
    notLonger += longer ? 0 : 1;
    notLongerByConcern += told && !longer ? 1 : 0;
  }

  private static Wording wording(WrittenDraft draft, Ruleset ruleset) {
    return ruleset.read(draft.draft(), draft.context()).heard().wording();
  }

  private void print() {
    System.out.printf("pairs: %d%n", pairs);
    System.out.printf("the better stands higher by words alone: %s%n", share(byConcern, pairs));
    System.out.printf(
        "the same where it is not the longer one: %s%n", share(notLongerByConcern, notLonger));
    System.out.printf("pairs by writers who saw no rule: %d%n", unseen);
    System.out.printf("told by the whole check: %s%n", share(unseenTold, unseen));
    System.out.printf("its base is not lower: %s%n", share(byRequest, pairs));
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
