package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a tenant's settled requests as numbers, given in the order in which they are first
 * met. A stem that too few requests have is left out, and with it its pairs, which are rarer still.
 */
final class TermIndex {
  private final List<String> terms = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();

  TermIndex(List<Settled> history) {
    List<Draft> drafts = history.stream().map(settled -> settled.asked().draft()).toList();
    Map<String, Integer> stems = new HashMap<>();
    for (Draft draft : drafts) {
      Terms.singles(draft).forEach(stem -> stems.merge(stem, 1, Integer::sum));
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Draft draft : drafts) {
      rows.add(
          Terms.of(draft, stem -> stems.getOrDefault(stem, 0) >= TermWeights.FEWEST).stream()
              .mapToInt(term -> numbers.computeIfAbsent(term, this::numbered))
              .toArray());
    }
  }

  private int numbered(String term) {
    terms.add(term);
    return terms.size() - 1;
  }

  /** How many of the first n requests have each term. */
  int[] counts(int n) {
    int[] counts = new int[terms.size()];
    for (int[] row : rows.subList(0, n)) {
      for (int term : row) {
        counts[term]++;
      }
    }
    return counts;
  }

  /** How many terms there are. */
  int size() {
    return terms.size();
  }

  /** The term with a number. */
  String term(int number) {
    return terms.get(number);
  }

  /** The terms of a request, each once. */
  int[] row(int request) {
    return rows.get(request);
  }
}
