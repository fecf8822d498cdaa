package io.meetworthy.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A rule against its own examples: what the build demands of our rules, and the service of an
 * integrator's.
 *
 * @param rule the rule's id
 * @param faults what is wrong, in plain English; empty when the rule passes
 */
public record Trial(String rule, List<String> faults) {
  public Trial {
    faults = List.copyOf(faults);
  }

  /** Tries one rule of a ruleset. */
  public static Trial of(Ruleset ruleset, Rule rule) {
    RuleCard card = rule.card();
    List<String> faults = new ArrayList<>();
    boolean marked = false;
    boolean passing = false;
    for (Example example : card.examples()) {
      marked |= !example.marks().isEmpty();
      passing |= example.marks().isEmpty();
      TreeSet<Span> seen = seen(ruleset, card, example);
      if (!seen.equals(new TreeSet<>(example.marks()))) {
        faults.add("sees " + words(seen, example) + " in: " + example.draft().body());
      }
    }
    if (!marked) {
      faults.add("has no marked example");
    }
    if (!passing) {
      faults.add("has no passing text that looks guilty");
    }
    return new Trial(card.id(), faults);
  }

  private static TreeSet<Span> seen(Ruleset ruleset, RuleCard card, Example example) {
    TreeSet<Span> seen = new TreeSet<>();
    if (ruleset.score(example.draft(), example.context()) instanceof ScoreCard scored) {
      for (Finding finding : scored.findings()) {
        if (finding.card().id().equals(card.id())) {
          seen.add(finding.evidence().span());
        }
      }
    }
    return seen;
  }

  private static String words(TreeSet<Span> seen, Example example) {
    if (seen.isEmpty()) {
      return "nothing";
    }
    return String.join(
        ", ",
        seen.stream()
            .map(span -> "\"" + span.in(example.draft()) + "\" at " + span.start())
            .toList());
  }
}
