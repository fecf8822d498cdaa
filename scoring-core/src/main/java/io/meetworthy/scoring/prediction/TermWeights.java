package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Draft;
import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a tenant's own words add to the log-odds.
 *
 * @param byTerm the weights of the terms that are common enough, in alphabetical order
 */
public record TermWeights(NavigableMap<String, TermWeight> byTerm) {
  /** A term says something, and nobody's secret, where this many requests have it. */
  static final int FEWEST = 20;

  private static final int MOST = 4000;

  /** No terms. */
  static final TermWeights NONE = new TermWeights(Collections.emptyNavigableMap());

  public TermWeights {
    byTerm = Collections.unmodifiableNavigableMap(new TreeMap<>(byTerm));
  }

  /** Learns from the first requests what their terms add to log-odds that know nothing of them. */
  static TermWeights of(TermIndex index, double[] logits, boolean[] accepted) {
    int n = logits.length;
    int[] counts = index.counts(n);
    int[] chosen = chosen(counts);
    double[] rarities =
        IntStream.of(chosen)
            .mapToDouble(term -> StrictMath.log((1.0 + n) / (1.0 + counts[term])) + 1)
            .toArray();
    SparseRows rows = new SparseRows(index, n, chosen, rarities);
    SparsePeak peak = SparsePeak.of(rows, logits, accepted);
    double[] variances = peak.variances();
    NavigableMap<String, TermWeight> byTerm = new TreeMap<>();
    for (int i = 0; i < chosen.length; i++) {
      byTerm.put(
          index.term(chosen[i]), new TermWeight(rarities[i], peak.weights()[i], variances[i]));
    }
    return new TermWeights(byTerm);
  }

  /** The terms that most requests have. */
  private static int[] chosen(int[] counts) {
    return IntStream.range(0, counts.length)
        .filter(term -> counts[term] >= FEWEST)
        .boxed()
        .sorted(Comparator.comparingInt((Integer term) -> -counts[term]))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The weight of a term; empty where it has none. */
  Optional<TermWeight> weight(String term) {
    return Optional.ofNullable(byTerm.get(term));
  }

  /** What the terms of a draft add to its log-odds. */
  Odds odds(Draft draft) {
    double sum = 0;
    double variance = 0;
    double squares = 0;
    for (String term : byTerm.isEmpty() ? Terms.NONE : Terms.of(draft, byTerm::containsKey)) {
      Optional<TermWeight> found = weight(term);
      if (found.isPresent()) {
        TermWeight weight = found.get();
        double square = weight.rarity() * weight.rarity();
        sum += weight.rarity() * weight.value();
        variance += square * weight.variance();
        squares += square;
      }
    }
    return squares == 0
        ? new Odds(0, 0)
        : new Odds(sum / StrictMath.sqrt(squares), variance / squares);
  }
}
