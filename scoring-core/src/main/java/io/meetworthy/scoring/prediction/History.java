package io.meetworthy.scoring.prediction;

import java.util.Arrays;
import java.util.List;

/** A tenant's settled requests in order of time, made ready to be learned from again and again. */
final class History {
  private final List<Settled> settled;
  private final double guess;
  private final boolean[] accepted;
  private final TermIndex index;

  History(List<Settled> settled, double guess) {
    if (!(guess > 0 && guess < 1)) {
      throw new IllegalArgumentException("a rate lies between 0 and 1, not " + guess);
    }
    this.settled = settled;
    this.guess = guess;
    accepted = new boolean[settled.size()];
    for (int i = 0; i < accepted.length; i++) {
      accepted[i] = settled.get(i).accepted();
    }
    index = new TermIndex(accepted.length < Gates.FOR_TERMS ? List.of() : settled);
  }

  int size() {
    return accepted.length;
  }

  double guess() {
    return guess;
  }

  Settled settled(int i) {
    return settled.get(i);
  }

  /** What the first n outcomes teach. */
  Weights learn(int n) {
    List<Settled> known = settled.subList(0, n);
    boolean[] outcomes = Arrays.copyOf(accepted, n);
    Columns columns = Columns.of(known);
    double[][] rows = known.stream().map(s -> columns.row(s.asked())).toArray(double[][]::new);
    Belief belief = new Belief(n, columns.variances(), guess);
    Peak peak = Peak.of(rows, outcomes, belief);
    TermWeights terms =
        n < Gates.FOR_TERMS ? TermWeights.NONE : TermWeights.of(index, peak.logits(), outcomes);
    return new Weights(columns, peak.posterior(), terms);
  }
}
