package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.RatedDraft;
import io.meetworthy.scoring.Refusal;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.rules.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints how far scores and likely refusals agree with readers who saw no card. */
public final class RatedFigures {
  private static final Ruleset RULESET = StandardRules.ruleset();

  private RatedFigures() {}

  /** Prints them. */
  public static void main(String[] args) {
    System.out.println("| messages | | rank correlation | alike | two readers alike |");
    System.out.println("|---|---|---|---|---|");
    print("kept aside", RatedDraft.kept());
    print("mended on", RatedDraft.seen());
  }

  private static void print(String name, List<RatedDraft> drafts) {
    System.out.printf(
        "| %s | %d | %.3f | %.1f %% | %.1f %% |%n",
        name, drafts.size(), correlation(drafts), refusalsAlike(drafts), readersAlike(drafts));
  }

  /** Spearman's rank correlation of scores with ratings. */
  public static double correlation(List<RatedDraft> drafts) {
    return Correlation.of(
        drafts.stream().mapToDouble(draft -> card(draft).score()).toArray(),
        drafts.stream().mapToDouble(RatedDraft::rating).toArray());
  }

  /**
   * How often a reader names the very "no" of the card, or none where it names none, in percent.
   */
  public static double refusalsAlike(List<RatedDraft> drafts) {
    int readers = 0;
    int alike = 0;
    for (RatedDraft draft : drafts) {
      Optional<Concern> ours = card(draft).likelyRefusal().map(Refusal::concern);
      readers += draft.refusals().size();
      alike += (int) draft.refusals().stream().filter(ours::equals).count();
    }
    return 100.0 * alike / readers;
  }

  /** How often two readers of a message name the same, in percent: as much as can be expected. */
  static double readersAlike(List<RatedDraft> drafts) {
    List<RatedDraft> twice = drafts.stream().filter(it -> it.refusals().size() == 2).toList();
    long alike = twice.stream().filter(it -> Set.copyOf(it.refusals()).size() == 1).count();
    return 100.0 * alike / twice.size();
  }

  private static ScoreCard card(RatedDraft draft) {
    return draft.written().scored(RULESET);
  }
}
