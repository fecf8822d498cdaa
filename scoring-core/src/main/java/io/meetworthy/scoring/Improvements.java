package io.meetworthy.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what each edit is worth by making it. */
final class Improvements {
  private final Ruleset ruleset;
  private final Draft draft;
  private final Context context;
  private final ScoreCard card;

  Improvements(Ruleset ruleset, Draft draft, Context context, ScoreCard card) {
    this.ruleset = ruleset;
    this.draft = draft;
    this.context = context;
    this.card = card;
  }

  /** Every edit that gains, largest gain first. */
  List<Improvement> all() {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : card.findings()) {
      if (finding.card().lowers()) {
        byRule.computeIfAbsent(finding.card().id(), key -> new ArrayList<>()).add(finding);
      }
    }
    return byRule.values().stream()
        .map(findings -> of(new Improvement(findings, 0, 0)))
        .filter(improvement -> improvement.gain() > 0)
        .sorted(Comparator.comparingInt(improvement -> -improvement.gain()))
        .toList();
  }

  private Improvement of(Improvement edit) {
    Draft edited = edit.applyTo(draft);
    int after = edited.equals(draft) ? without(edit.finding().card()) : scored(edited);
    return new Improvement(edit.findings(), after - card.score(), after);
  }

  /** The score of the edited draft; an edit that takes the language away gains nothing. */
  private int scored(Draft edited) {
    return ruleset.score(edited, context) instanceof ScoreCard after ? after.score() : 0;
  }

  /** The score if the findings of one rule were gone and nothing else changed. */
  private int without(RuleCard gone) {
    int praised =
        card.findings().stream()
            .filter(finding -> !finding.card().lowers())
            .mapToInt(Finding::points)
            .sum();
    Tally tally = new Tally(Expectations.of(context, draft.kind()), card.base() + praised);
    card.findings().stream()
        .map(Finding::card)
        .distinct()
        .filter(of -> of.lowers() && !of.id().equals(gone.id()))
        .forEach(tally::lower);
    return tally.score();
  }
}
