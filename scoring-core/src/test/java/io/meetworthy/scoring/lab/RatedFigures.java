package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.RatedDraft;
import io.meetworthy.scoring.Refusal;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.rules.StandardRules;
import java.util.List;

/** Prints how far scores and likely refusals agree with readers who saw no card. */
public final class RatedFigures {
  private static final Ruleset RULESET = StandardRules.ruleset();

  private RatedFigures() {}

  /** Prints them. */
  public static void main(String[] args) {
    System.out.println("| messages | | rank correlation | refusal named alike |");
    System.out.println("|---|---|---|---|");
    print("kept aside", RatedDraft.kept());
    print("mended on", RatedDraft.seen());
  }

  private static void print(String name, List<RatedDraft> drafts) {
    System.out.printf(
        "| %s | %d | %.3f | %.1f %% |%n",
        name, drafts.size(), correlation(drafts), refusalsAlike(drafts));
  }

  /** Spearman's rank correlation of scores with ratings. */
  public static double correlation(List<RatedDraft> drafts) {
    return Correlation.of(
        drafts.stream().mapToDouble(draft -> card(draft).score()).toArray(),
        drafts.stream().mapToDouble(RatedDraft::rating).toArray());
  }

  /** How many hear the very "no" that the reader named, or none where none was, in percent. */
  public static double refusalsAlike(List<RatedDraft> drafts) {
    long alike =
        drafts.stream()
            .filter(
                draft -> card(draft).likelyRefusal().map(Refusal::concern).equals(draft.refusal()))
            .count();
    return 100.0 * alike / drafts.size();
  }

  private static ScoreCard card(RatedDraft draft) {
    return draft.written().scored(RULESET);
  }
}
