package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.RatedDraft;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.rules.StandardRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints by how many points cards, relationships and kinds of message would have to change for
 * scores to follow the ratings of readers who saw no card: what the ratings leave over, by ridge
 * regression on what is on the card, pulled back to no change the more, the fewer messages there
 * are. Only messages that rules were mended on are used.
 */
public final class RatedPoints {
  private static final Ruleset RULESET = StandardRules.ruleset();
  private static final double PENALTY = 20;
  private static final int ROUNDS = 200;

  /** What fewer messages have is left out. */
  private static final int FEWEST = 6;

  /** Smaller changes are not printed. */
  private static final double LEAST = 1;

  private final TreeMap<String, TreeSet<Integer>> messages = new TreeMap<>();
  private final double[] left;

  private RatedPoints(List<RatedDraft> drafts) {
    left = new double[drafts.size()];
    double[] scores = new double[left.length];
    double[] ratings = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      RatedDraft draft = drafts.get(i);
      ScoreCard card = draft.written().scored(RULESET);
      scores[i] = card.score();
      ratings[i] = draft.rating();
      take("from " + draft.written().context().relationship().wireName(), i);
      take("a " + draft.written().draft().kind().wireName(), i);
      for (Finding finding : card.findings()) {
        take(finding.card().id() + " (" + finding.card().weight() + ")", i);
      }
    }
    messages.values().removeIf(numbers -> numbers.size() < FEWEST);
    double mean = Arrays.stream(scores).average().orElse(0);
    double usual = Arrays.stream(ratings).average().orElse(0);
    double together = 0;
    double alone = 0;
    for (int i = 0; i < left.length; i++) {
      together += (scores[i] - mean) * (ratings[i] - usual);
      alone += (scores[i] - mean) * (scores[i] - mean);
    }
    double slope = together / alone;
    Arrays.setAll(left, i -> (ratings[i] - usual) / slope - (scores[i] - mean));
  }

  private void take(String what, int message) {
    messages.computeIfAbsent(what, name -> new TreeSet<>()).add(message);
  }

  /** Prints them. */
  public static void main(String[] args) {
    RatedPoints points = new RatedPoints(RatedDraft.seen());
    System.out.println(
        "| what (its points now) | messages | change by the ratings |\n|---|---|---|");
    points.print();
  }

  private void print() {
    Map<String, Double> changes = changes();
    messages.forEach(
        (what, numbers) -> {
          double change = changes.getOrDefault(what, 0.0);
          if (Math.abs(change) >= LEAST) {
            System.out.printf("| %s | %d | %+.1f |%n", what, numbers.size(), change);
          }
        });
  }

  /** Each in turn takes up what the others leave, until nothing moves. */
  private Map<String, Double> changes() {
    Map<String, Double> changes = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      messages.forEach(
          (what, numbers) -> {
            double before = changes.getOrDefault(what, 0.0);
            double sum = numbers.stream().mapToDouble(i -> left[i]).sum();
            double step = (sum - PENALTY * before) / (numbers.size() + PENALTY);
            numbers.forEach(i -> left[i] -= step);
            changes.put(what, before + step);
          });
    }
    return changes;
  }
}
