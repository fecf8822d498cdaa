package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights of words against the condition that they meet at the peak. */
class SparsePeakTest {
  private static final double LOGIT = -0.5;

  @Test
  void atThePeakOutcomesAndPriorPullEquallyHard() {
    List<Settled> history = boats();
    TermWeights weights = learned(history);
    assertThat(weights.byTerm())
        .containsOnlyKeys(
            "barn", "blue", "blue barn", "blue boat", "boat", "gree", "gree barn", "gree boat");
    assertThat(weights.weight("gree").orElseThrow().value()).isPositive();
    assertThat(weights.weight("blue").orElseThrow().value()).isNegative();
    assertNothingPulls(weights, history);
  }

  @Test
  void soTheyDoWhereManyWordsOverlapAndSomePairsAreRare() {
    Random random = new Random(5);
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 9; k++) {
        // The first words are in nearly all texts, the last in few.
        char letter = (char) ('a' + (int) (24 * Math.pow(random.nextDouble(), 2)));
        text.append(letter).append(' ');
      }
      boolean accepted = random.nextDouble() < (text.indexOf("c") < 0 ? 0.2 : 0.7);
      history.add(new Settled(asked(text.toString()), accepted));
    }
    TermWeights weights = learned(history);
    assertThat(weights.byTerm()).containsKeys("a", "a a").doesNotContainKey("w x");
    assertNothingPulls(weights, history);
  }

  @Test
  void aWeightIsAsUncertainAsPriorAndOutcomesLeaveIt() {
    List<Settled> history = boats();
    TermWeights weights = learned(history);
    for (String term : weights.byTerm().keySet()) {
      double precision = 1 / Prior.TERMS_VARIANCE;
      for (Settled settled : history) {
        Draft draft = settled.asked().draft();
        double p = probability(weights, draft);
        precision += p * (1 - p) * Math.pow(share(weights, draft, term), 2);
      }
      assertThat(weights.weight(term).orElseThrow().variance())
          .as(term)
          .isCloseTo(1 / precision, within(1e-5));
    }
  }

  private static void assertNothingPulls(TermWeights weights, List<Settled> history) {
    for (String term : weights.byTerm().keySet()) {
      double pull = -weights.weight(term).orElseThrow().value() / Prior.TERMS_VARIANCE;
      for (Settled settled : history) {
        Draft draft = settled.asked().draft();
        double surprise = (settled.accepted() ? 1 : 0) - probability(weights, draft);
        pull += surprise * share(weights, draft, term);
      }
      assertThat(pull).as(term).isCloseTo(0, within(1e-7));
    }
  }

  private static double probability(TermWeights weights, Draft draft) {
    return Logit.probability(LOGIT + weights.odds(draft).mean());
  }

  private static List<Settled> boats() {
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String text = (i % 2 == 0 ? "green " : "blue ") + (i % 3 == 0 ? "boat" : "barn");
      history.add(new Settled(asked(text), i % 2 == 0 && i % 5 != 0));
    }
    return history;
  }

  private static Case asked(String text) {
    Case plain = Simulated.plain(0);
    return new Case(Draft.of(text), 0, plain.points(), plain.features(), plain.attributes());
  }

  private static TermWeights learned(List<Settled> history) {
    double[] logits = new double[history.size()];
    boolean[] accepted = new boolean[history.size()];
    for (int i = 0; i < accepted.length; i++) {
      logits[i] = LOGIT;
      accepted[i] = history.get(i).accepted();
    }
    return TermWeights.of(new TermIndex(history), logits, accepted);
  }

  /** What a term is in a text whose terms together have length 1. */
  private static double share(TermWeights weights, Draft draft, String term) {
    List<String> terms =
        Terms.of(draft, weights.byTerm()::containsKey).stream()
            .filter(weights.byTerm()::containsKey)
            .toList();
    double squares =
        terms.stream()
            .mapToDouble(t -> Math.pow(weights.weight(t).orElseThrow().rarity(), 2))
            .sum();
    return terms.contains(term)
        ? weights.weight(term).orElseThrow().rarity() / Math.sqrt(squares)
        : 0;
  }
}
