package io.meetworthy.outreach.stats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rates of acceptance, by groups. */
@ApplicationScoped
class Acceptance {
  private static final int MOST_GROUPS = 200;
  private static final int MOST_TIMES = 1000;
  private static final List<String> PROCEDURES =
      List.of(
          "Rate: accepted of settled, with the score interval (Wilson 1927).",
          "Hours to answer: the median of those that were answered; /v1/stats/time-to-answer"
              + " counts those that still wait too.");

  private final Sheets sheets;
  private final NoAnswerRule noAnswer;

  Acceptance(Sheets sheets, NoAnswerRule noAnswer) {
    this.sheets = sheets;
    this.noAnswer = noAnswer;
  }

  @Transactional
  AcceptanceView answer(AcceptanceQuestion question) {
    Groups groups = new Groups(question);
    sheets.read(EnumSet.of(Dimension.TOTAL, question.dimension()), question.stretches(), groups);
    Map<GroupKey, Outcomes> told = groups.all();
    Set<GroupKey> hidden =
        groups.arePairs()
            ? Suppression.ofPairs(told)
            : groups.areParts()
                ? Suppression.ofParts(told, GroupKey.BY_NAME)
                : Suppression.ofSingles(told);
    List<GroupKey> order = new ArrayList<>(told.keySet());
    order.sort(order(question, told, hidden));
    int most = question.groupings().stream().anyMatch(Grouping::isTime) ? MOST_TIMES : MOST_GROUPS;
    List<GroupKey> first = order.subList(0, Math.min(most, order.size()));
    return new AcceptanceView(
        PeriodView.of(question.about().period()),
        question.groupings().stream().map(Grouping::wireName).toList(),
        CellView.of(groups.total()),
        first.stream().map(key -> view(question, key, told, hidden)).toList(),
        order.size() - first.size(),
        MethodView.of(noAnswer.days(), PROCEDURES, notes(groups)));
  }

  private static List<String> notes(Groups groups) {
    List<String> notes = new ArrayList<>();
    notes.add("A request belongs to the day, in UTC, on which it was sent.");
    notes.add("A request that waits is pending and in no rate; a late answer changes its outcome.");
    if (groups.arePairs()) {
      notes.add("Where a rule fired too seldom or too often, both sides are withheld.");
    } else if (groups.areParts()) {
      notes.add("Where one group is withheld, so is another, that none follows from the total.");
    }
    return notes;
  }

  private static Comparator<GroupKey> order(
      AcceptanceQuestion question, Map<GroupKey, Outcomes> told, Set<GroupKey> hidden) {
    if (question.groupings().stream().anyMatch(Grouping::isTime)) {
      int time = question.groupings().get(0).isTime() ? 0 : 1;
      return Comparator.comparing((GroupKey key) -> key.values().get(time))
          .thenComparing(GroupKey.BY_NAME);
    }
    Map<GroupKey, Long> present = new HashMap<>();
    told.forEach((key, outcomes) -> present.put(key, hidden.contains(key) ? 0 : outcomes.asked()));
    return Comparator.comparing(
            (GroupKey key) -> present.getOrDefault(new GroupKey(key.values(), true), 0L),
            Comparator.reverseOrder())
        .thenComparing(GroupKey.BY_NAME);
  }

  private static AcceptanceView.GroupView view(
      AcceptanceQuestion question,
      GroupKey key,
      Map<GroupKey, Outcomes> told,
      Set<GroupKey> hidden) {
    List<AcceptanceView.LabelView> labels = new ArrayList<>();
    for (int i = 0; i < question.groupings().size(); i++) {
      Grouping grouping = question.groupings().get(i);
      labels.add(
          new AcceptanceView.LabelView(
              grouping.wireName(),
              key.values().get(i),
              grouping == Grouping.RULE ? (Boolean) key.isPresent() : null));
    }
    Outcomes outcomes = told.getOrDefault(key, new Outcomes());
    return new AcceptanceView.GroupView(
        labels, hidden.contains(key) ? CellView.SUPPRESSED : CellView.of(outcomes));
  }
}
