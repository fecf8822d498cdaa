package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.WrittenDraft;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.rules.StandardRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints for each room the points on its card beside those that would tell most of the pairs by
 * writers who saw no rule: each room's points are stretched so that the better text of a pair is
 * the likelier the more points it is ahead, and pulled back to what the card says the more, the
 * fewer pairs there are.
 */
public final class RoomFigures {
  /** So many points of difference are one in log-odds. */
  private static final double POINTS = 4;

  /** Rooms in which fewer pairs differ are left out. */
  private static final int FEWEST = 30;

  private final List<Rule> rules = StandardRules.ruleset().rules();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Double> wordings = new ArrayList<>();

  private RoomFigures() {
    rules.forEach(rule -> numbers.put(rule.card().id(), numbers.size()));
  }

  /** Prints them. */
  public static void main(String[] args) {
    RoomFigures figures = new RoomFigures();
    OtherFifths.show(
        (pair, unseen, ruleset) -> {
          if (unseen) {
            figures.take(pair, ruleset);
          }
        });
    figures.print();
  }

  private void take(WrittenPair pair, Ruleset ruleset) {
    Map<Integer, Double> ahead = new TreeMap<>();
    double wording = add(card(pair.better(), ruleset), ahead, 1 / POINTS);
    wording += add(card(pair.weaker(), ruleset), ahead, -1 / POINTS);
    ahead.values().removeIf(value -> value == 0);
    rows.add(Row.of(ahead));
    wordings.add(wording);
  }

  private static ScoreCard card(WrittenDraft draft, Ruleset ruleset) {
    return (ScoreCard) ruleset.score(draft.draft(), draft.context());
  }

  private double add(ScoreCard card, Map<Integer, Double> ahead, double part) {
    for (Finding finding : card.findings()) {
      int number = numbers.getOrDefault(finding.card().id(), 0);
      ahead.merge(number, part * finding.points(), Double::sum);
    }
    return part * card.wording();
  }

  private void print() {
    Row[] ahead = rows.toArray(Row[]::new);
    Row[] columns = Row.turned(ahead, numbers.size());
    double[] start = wordings.stream().mapToDouble(Double::doubleValue).toArray();
    double[] stretch = Stretch.fit(ahead, columns, start);
    System.out.println("| room | pairs | points | by the pairs |\n|---|---|---|---|");
    for (Rule rule : rules.stream().sorted((a, b) -> id(a).compareTo(id(b))).toList()) {
      int number = numbers.getOrDefault(id(rule), 0);
      if (columns[number].size() >= FEWEST) {
        int points = rule.card().weight();
        System.out.printf(
            "| %s | %d | %d | %.1f |%n",
            id(rule), columns[number].size(), points, points * stretch[number]);
      }
    }
  }

  private static String id(Rule rule) {
    return rule.card().id();
  }

  /** By how much each room's points are to be stretched, 1 where they are right. */
  private static final class Stretch {
    private static final int ROUNDS = 60;
    private static final double PENALTY = 10;

    /** Differences by pair and by room, and what each pair is ahead by its wording. */
    static double[] fit(Row[] ahead, Row[] columns, double[] start) {
      double[] stretch = new double[columns.length];
      Arrays.fill(stretch, 1);
      double[] sums = start.clone();
      Arrays.setAll(sums, i -> sums[i] + ahead[i].times(stretch));
      for (int round = 0; round < ROUNDS; round++) {
        for (int room = 0; room < columns.length; room++) {
          double slope = -PENALTY * (stretch[room] - 1);
          double curvature = PENALTY;
          for (int k = 0; k < columns[room].size(); k++) {
            double value = columns[room].value(k);
            double chance = LogisticRegression.chance(sums[columns[room].feature(k)]);
            slope += value * (1 - chance);
            curvature += value * value * chance * (1 - chance);
          }
          double change = slope / curvature;
          stretch[room] += change;
          columns[room].forEach((pair, value) -> sums[pair] += change * value);
        }
      }
      return stretch;
    }
  }
}
