package io.meetworthy.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what each edit is worth by making it. */
final class Improvements {
  private Improvements() {}

  static List<Improvement> of(Ruleset ruleset, Draft draft, Context context, ScoreCard card) {
    Map<RuleCard, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : card.findings()) {
      if (finding.card().lowers()) {
        byRule.computeIfAbsent(finding.card(), key -> new ArrayList<>()).add(finding);
      }
    }
    List<Improvement> improvements = new ArrayList<>();
    byRule.forEach(
        (rule, findings) -> {
          int after = after(ruleset, draft, context, findings, card);
          if (after > card.score()) {
            improvements.add(new Improvement(findings.get(0), after - card.score(), after));
          }
        });
    improvements.sort(Comparator.comparingInt(improvement -> -improvement.gain()));
    return improvements;
  }

  private static int after(
      Ruleset ruleset, Draft draft, Context context, List<Finding> findings, ScoreCard card) {
    Draft edited = edit(draft, findings);
    if (edited.equals(draft)) {
      return without(findings.get(0).card(), context, card);
    }
    return ruleset.score(edited, context) instanceof ScoreCard after ? after.score() : 0;
  }

  /** All places of one rule, from the last to the first so that spans stay true. */
  static Draft edit(Draft draft, List<Finding> findings) {
    Draft edited = draft;
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      edited = finding.suggestion().applyTo(edited, finding.evidence().span());
    }
    return edited;
  }

  /** The score if the findings of one rule were gone and nothing else changed. */
  private static int without(RuleCard gone, Context context, ScoreCard card) {
    Tally tally = new Tally(Expectations.of(context));
    card.findings().stream()
        .map(Finding::card)
        .distinct()
        .filter(of -> !of.id().equals(gone.id()))
        .forEach(tally::count);
    return tally.score();
  }
}
