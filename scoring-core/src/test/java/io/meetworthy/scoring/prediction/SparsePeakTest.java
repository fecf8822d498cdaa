package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.Draft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights of words against the condition that they meet at the peak. */
class SparsePeakTest {
  @Test
  void atThePeakOutcomesAndPriorPullEquallyHard() {
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String text = (i % 2 == 0 ? "green " : "blue ") + (i % 3 == 0 ? "boat" : "barn");
      Case plain = Simulated.plain(0);
      Case asked =
          new Case(Draft.of(text), 0, plain.points(), plain.features(), plain.attributes());
      history.add(new Settled(asked, i % 2 == 0 && i % 5 != 0));
    }
    TermIndex index = new TermIndex(history);
    double[] logits = new double[history.size()];
    boolean[] accepted = new boolean[history.size()];
    for (int i = 0; i < accepted.length; i++) {
      logits[i] = -0.5;
      accepted[i] = history.get(i).accepted();
    }
    TermWeights weights = TermWeights.of(index, logits, accepted);
    assertThat(weights.byTerm())
        .containsOnlyKeys(
            "barn", "blue", "blue barn", "blue boat", "boat", "gree", "gree barn", "gree boat");
    assertThat(weights.weight("gree").orElseThrow().value()).isPositive();
    assertThat(weights.weight("blue").orElseThrow().value()).isNegative();
    for (String term : weights.byTerm().keySet()) {
      double pull = -weights.weight(term).orElseThrow().value() / Prior.TERMS_VARIANCE;
      for (int i = 0; i < accepted.length; i++) {
        Draft draft = history.get(i).asked().draft();
        double p = Logit.probability(logits[i] + weights.odds(draft).mean());
        pull += ((accepted[i] ? 1 : 0) - p) * share(weights, draft, term);
      }
      assertThat(pull).as(term).isCloseTo(0, within(1e-3));
    }
  }

  /** What a term is in a text whose terms together have length 1. */
  private static double share(TermWeights weights, Draft draft, String term) {
    List<String> terms = List.copyOf(Terms.of(draft, weights.byTerm()::containsKey));
    double squares =
        terms.stream()
            .mapToDouble(t -> Math.pow(weights.weight(t).orElseThrow().rarity(), 2))
            .sum();
    return terms.contains(term)
        ? weights.weight(term).orElseThrow().rarity() / Math.sqrt(squares)
        : 0;
  }
}
