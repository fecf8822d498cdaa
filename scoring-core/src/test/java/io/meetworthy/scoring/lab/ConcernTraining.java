package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.text.ConcernLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns how much words speak for a request and answer each concern from the pairs beside the
 * tests, and writes the resource that ships: {@code ConcernTraining FILE}.
 *
 * <p>A text is how often each word stands in twenty of its words; the better text of a pair is told
 * from the other by the difference. Each word has a weight for all concerns and a further one for
 * each.
 */
public final class ConcernTraining {
  private static final int COLUMNS = 1 + Concern.all().size();

  /** Words in fewer texts are learned as one: they are what requests are about, mostly. */
  private static final int FEWEST = 8;

  private static final double SCALE = 1000;
  private static final int ROUNDS = 25;
  private static final double STEP = 0.1;
  private static final double PENALTY = 100;

  static final List<String> HEADER =
      List.of(
          "# How much words speak for a request and answer each of the thirteen concerns, in their order",
          "# (1000 is one in log-odds where one of twenty words is it). Learned by ConcernTraining (test",
          "# sources, package lab) from the pairs of requests beside the tests.");

  private final List<WrittenPair> pairs;
  private final List<Map<String, Double>> weaker = new ArrayList<>();
  private final List<Map<String, Double>> better = new ArrayList<>();

  ConcernTraining(List<WrittenPair> pairs) {
    this.pairs = pairs;
    ConcernWords words = new ConcernWords(pairs);
    Map<String, Integer> texts = new TreeMap<>();
    for (WrittenPair pair : pairs) {
      weaker.add(words.of(pair.weaker()));
      better.add(words.of(pair.better()));
    }
    weaker.forEach(text -> text.keySet().forEach(word -> texts.merge(word, 1, Integer::sum)));
    better.forEach(text -> text.keySet().forEach(word -> texts.merge(word, 1, Integer::sum)));
    weaker.replaceAll(text -> known(text, texts));
    better.replaceAll(text -> known(text, texts));
  }

  private static Map<String, Double> known(Map<String, Double> text, Map<String, Integer> texts) {
    Map<String, Double> known = new TreeMap<>();
    text.forEach(
        (word, share) ->
            known.merge(
                texts.getOrDefault(word, 0) < FEWEST ? ConcernLexicon.OTHER : word,
                share,
                Double::sum));
    return known;
  }

  /** Writes the resource. */
  public static void main(String[] args) throws IOException {
    ConcernTraining training = new ConcernTraining(WrittenPair.all());
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(training.lines(training.all()));
    Files.write(Path.of(args[0]), lines);
  }

  int[] all() {
    int[] all = new int[pairs.size()];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /** The lexicon learned from these pairs. */
  List<String> lines(int[] rows) {
    Map<String, double[]> weights = learned(rows);
    double[] usual = new double[COLUMNS];
    for (int row : rows) {
      for (Map<String, Double> text : List.of(weaker.get(row), better.get(row))) {
        text.forEach(
            (word, share) -> {
              double[] of = weights.getOrDefault(word, new double[COLUMNS]);
              for (int i = 0; i < COLUMNS; i++) {
                usual[i] += share * of[i] / (2 * rows.length);
              }
            });
      }
    }
    weights.put(ConcernLexicon.USUAL, usual);
    List<String> lines = new ArrayList<>();
    weights.forEach((word, of) -> lines.add(line(word, of)));
    return lines;
  }

  private static String line(String word, double[] weights) {
    StringBuilder line = new StringBuilder(word);
    for (double weight : weights) {
      line.append('\t').append(StrictMath.round(weight * SCALE));
    }
    return line.toString();
  }

  /** For each word its weight for all concerns, and that with its further one for each. */
  private Map<String, double[]> learned(int[] rows) {
    Map<String, double[]> weights = new TreeMap<>();
    Map<String, double[]> slopes = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rows.length; i++) {
        // Any order will do that mixes the concerns, and each round another one.
        int row = rows[(int) ((i * 7919L + round * 104729L) % rows.length)];
        learn(row, weights, slopes, PENALTY / rows.length);
      }
    }
    for (double[] of : weights.values()) {
      for (int column = 1; column < COLUMNS; column++) {
        of[column] += of[0];
      }
    }
    return weights;
  }

  private void learn(
      int row, Map<String, double[]> weights, Map<String, double[]> slopes, double penalty) {
    int[] columns = {0, 1 + pairs.get(row).concern().index()};
    Map<String, Double> difference = difference(row);
    double sum = 0;
    for (Map.Entry<String, Double> entry : difference.entrySet()) {
      double[] of = weights.computeIfAbsent(entry.getKey(), key -> new double[COLUMNS]);
      sum += entry.getValue() * (of[columns[0]] + of[columns[1]]);
    }
    double wrong = 1 - LogisticRegression.chance(sum);
    for (Map.Entry<String, Double> entry : difference.entrySet()) {
      double[] of = weights.computeIfAbsent(entry.getKey(), key -> new double[COLUMNS]);
      double[] steep = slopes.computeIfAbsent(entry.getKey(), key -> new double[COLUMNS]);
      for (int column : columns) {
        double slope = wrong * entry.getValue() - penalty * of[column];
        steep[column] += slope * slope;
        of[column] += STEP * slope / StrictMath.sqrt(steep[column] + 1e-8);
      }
    }
  }

  private Map<String, Double> difference(int row) {
    Map<String, Double> difference = new TreeMap<>(better.get(row));
    weaker.get(row).forEach((word, share) -> difference.merge(word, -share, Double::sum));
    difference.values().removeIf(share -> Math.abs(share) < 1e-9);
    return difference;
  }
}
