package io.meetworthy.outreach.stats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Requests that were scored with one version of the rules beside those with the one before. */
@ApplicationScoped
class RulesetComparison {
  private static final int MOST = 100;
  private static final List<String> NOTES =
      List.of(
          "A request belongs to the day, in UTC, on which it was sent, and to the rules that its"
              + " last draft was scored with.",
          "Versions follow one another in time, so that a difference may be the times'.",
          "Where one version is withheld, so is another, that none follows from the total.");

  private final Sheets sheets;
  private final NoAnswerRule noAnswer;

  RulesetComparison(Sheets sheets, NoAnswerRule noAnswer) {
    this.sheets = sheets;
    this.noAnswer = noAnswer;
  }

  @Transactional
  RulesetComparisonView answer(Question question) {
    Map<String, Outcomes> outcomes = new TreeMap<>();
    Map<String, Strata> strata = new TreeMap<>();
    sheets.read(
        EnumSet.of(Dimension.RULESET),
        question.period().inMonths(),
        (dimension, day, point, by) -> {
          if (question.isAbout(point.stratum())) {
            outcomes
                .computeIfAbsent(point.value(), unused -> new Outcomes())
                .add(point.measure(), by);
            strata.computeIfAbsent(point.value(), unused -> new Strata()).add(point, by);
          }
        });
    outcomes.values().removeIf(each -> each.asked() == 0);
    Set<String> hidden = Suppression.ofParts(outcomes, String::compareTo);
    List<String> shown =
        outcomes.keySet().stream().filter(version -> !hidden.contains(version)).toList();
    Contrasts<String> contrasts = new Contrasts<>();
    for (int i = 1; i < shown.size(); i++) {
      contrasts.add(shown.get(i), at(strata, shown.get(i)), at(strata, shown.get(i - 1)));
    }
    Map<String, ContrastView> views = contrasts.views();
    List<RulesetComparisonView.Item> items = new ArrayList<>();
    outcomes.forEach(
        (version, each) ->
            items.add(
                new RulesetComparisonView.Item(
                    version,
                    hidden.contains(version) ? CellView.SUPPRESSED : CellView.of(each),
                    views.containsKey(version) ? shown.get(shown.indexOf(version) - 1) : null,
                    views.get(version))));
    return new RulesetComparisonView(
        PeriodView.of(question.period()),
        items.subList(Math.max(0, items.size() - MOST), items.size()),
        MethodView.of(noAnswer.days(), Contrasts.PROCEDURES, NOTES));
  }

  private static Strata at(Map<String, Strata> strata, String version) {
    return strata.getOrDefault(version, new Strata());
  }
}
