package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.WrittenDraft;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.text.Wording;
import java.util.Locale;

/**
 * Prints how many pairs the learned words alone tell apart, and how many of those by writers who
 * saw no rule the whole check does, each by words that were learned from the other four fifths.
 */
public final class ConcernFigures {
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
    OtherFifths.show(
        (pair, unseen, ruleset) -> {
          figures.count(pair, ruleset);
          if (unseen) {
            figures.unseen++;
            figures.unseenTold += pair.isTold(ruleset) ? 1 : 0;
          }
        });
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
