package io.meetworthy.scoring.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The yardstick: TF-IDF of all words that stand in three texts or more, with logistic regression on
 * the same folds. It knows nothing about English and nothing about us.
 */
final class BagOfWords {
  private static final int FEWEST_TEXTS = 3;
  private static final double PENALTY = 1;

  private final Map<String, Integer> numbers = new TreeMap<>();
  private final Map<String, Double> rarity = new TreeMap<>();

  private BagOfWords(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      words(text).keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.forEach(
        (word, count) -> {
          if (count >= FEWEST_TEXTS) {
            numbers.put(word, numbers.size());
            rarity.put(word, StrictMath.log((1.0 + texts.size()) / (1.0 + count)) + 1);
          }
        });
  }

  /** For each text the log-odds that a model gives it which never saw its fold. */
  static double[] crossValidated(List<Sample> samples, Folds folds) {
    double[] logits = new double[samples.size()];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int[] training = folds.training(fold);
      List<String> texts = IntStream.of(training).mapToObj(i -> samples.get(i).text()).toList();
      BagOfWords bag = new BagOfWords(texts);
      Row[] rows = texts.stream().map(bag::row).toArray(Row[]::new);
      double[] target = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        target[i] = samples.get(training[i]).isPositive() ? 1 : 0;
      }
      double[] penalty = new double[bag.numbers.size()];
      Arrays.fill(penalty, PENALTY);
      LogisticRegression model = LogisticRegression.fit(rows, target, penalty);
      for (int i : folds.test(fold)) {
        logits[i] = model.logit(bag.row(samples.get(i).text()));
      }
    }
    return logits;
  }

  private Row row(String text) {
    Map<Integer, Double> entries = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> word : words(text).entrySet()) {
      Integer number = numbers.get(word.getKey());
      if (number != null) {
        double value = word.getValue() * rarity.getOrDefault(word.getKey(), 0.0);
        entries.put(number, value);
        square += value * value;
      }
    }
    double norm = square == 0 ? 1 : Math.sqrt(square);
    entries.replaceAll((number, value) -> value / norm);
    return Row.of(entries);
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new TreeMap<>();
    StringBuilder word = new StringBuilder();
    String folded = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.merge(word.toString(), 1, Integer::sum);
        word.setLength(0);
      }
    }
    return words;
  }
}
