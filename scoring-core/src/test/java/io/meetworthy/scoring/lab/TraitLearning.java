package io.meetworthy.scoring.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Learns named weights from judged texts, of which each has traits or not. */
final class TraitLearning {
  private static final double PENALTY = 1;
  private static final double EASE = 0.35;
  private static final double SCALE = 48;
  private static final int MOST = 127;

  private final List<Set<String>> traits;
  private final double[] targets;
  private final double[] trust;

  /** Texts by their traits, how far each is what is learned, 0-1, and how much each counts. */
  TraitLearning(List<Set<String>> traits, double[] targets, double[] trust) {
    this.traits = traits;
    this.targets = targets;
    this.trust = trust;
  }

  /** The lines of a lexicon, learned from these rows: the traits that move most of those known. */
  List<String> lines(int[] rows, List<String> known, int most) {
    double[] penalty = penalties(rows, known);
    WeightedFit first = fit(rows, known, penalty);
    Map<String, Integer> counts = new TreeMap<>();
    for (int row : rows) {
      traits.get(row).forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    List<Integer> kept =
        IntStream.range(0, known.size())
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    i ->
                        -Math.abs(first.weight(i))
                            * Math.sqrt(counts.getOrDefault(known.get(i), 0))))
            .limit(most)
            .sorted()
            .toList();
    List<String> names = kept.stream().map(known::get).toList();
    double[] penalties = kept.stream().mapToDouble(i -> penalty[i]).toArray();
    WeightedFit fit = fit(rows, names, penalties);
    List<String> lines = new ArrayList<>();
    lines.add("start\t-\t" + StrictMath.round(fit.intercept() * SCALE));
    for (int i = 0; i < names.size(); i++) {
      long weight = StrictMath.round(fit.weight(i) * SCALE);
      lines.add(names.get(i) + "\t" + Math.max(-MOST, Math.min(MOST, weight)));
    }
    return lines;
  }

  /** Rare words and words that part the texts well may move more. */
  private double[] penalties(int[] rows, List<String> names) {
    Map<String, double[]> sums = new TreeMap<>();
    for (int row : rows) {
      for (String trait : traits.get(row)) {
        double[] sum = sums.computeIfAbsent(trait, key -> new double[2]);
        sum[0] += targets[row];
        sum[1] += 1 - targets[row];
      }
    }
    double[] penalty = new double[names.size()];
    for (int i = 0; i < penalty.length; i++) {
      double[] sum = sums.getOrDefault(names.get(i), new double[2]);
      double parts = Math.abs(StrictMath.log((sum[0] + 1) / (sum[1] + 1)));
      double rarity = StrictMath.log((1.0 + rows.length) / (1 + sum[0] + sum[1])) / 4;
      penalty[i] = PENALTY / (parts + 0.02) / StrictMath.pow(rarity, 0.6);
    }
    return penalty;
  }

  private WeightedFit fit(int[] rows, List<String> names, double[] penalty) {
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    int[][] features = new int[rows.length][];
    double[] value = new double[rows.length];
    double[] target = new double[rows.length];
    double[] weight = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      features[i] =
          traits.get(rows[i]).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
      value[i] = 1 / StrictMath.pow(Math.max(1, features[i].length), EASE);
      target[i] = targets[rows[i]];
      weight[i] = trust[rows[i]];
    }
    return new WeightedFit(features, value, names.size()).fit(target, weight, penalty);
  }
}
