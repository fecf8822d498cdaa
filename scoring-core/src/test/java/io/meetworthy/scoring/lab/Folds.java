package io.meetworthy.scoring.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Texts dealt into ten parts, each with its share of every class. The same text, wherever it stands
 * twice, lies in one part only.
 */
final class Folds {
  static final int COUNT = 10;
  private static final int SEED = 7;

  private final int[] part;

  private Folds(int[] part) {
    this.part = part;
  }

  static Folds of(List<Sample> samples) {
    Map<String, List<Integer>> classes = new TreeMap<>();
    Map<String, Integer> firsts = new TreeMap<>();
    int[] part = new int[samples.size()];
    for (int i = 0; i < part.length; i++) {
      if (firsts.putIfAbsent(samples.get(i).text(), i) == null) {
        String label = samples.get(i).label().toString();
        classes.computeIfAbsent(label, key -> new ArrayList<>()).add(i);
      }
    }
    Random random = new Random(SEED);
    for (List<Integer> rows : classes.values()) {
      Collections.shuffle(rows, random);
      for (int i = 0; i < rows.size(); i++) {
        part[rows.get(i)] = i % COUNT;
      }
    }
    for (int i = 0; i < part.length; i++) {
      part[i] = part[firsts.getOrDefault(samples.get(i).text(), i)];
    }
    return new Folds(part);
  }

  int part(int row) {
    return part[row];
  }

  int[] test(int fold) {
    return IntStream.range(0, part.length).filter(i -> part[i] == fold).toArray();
  }

  int[] training(int fold) {
    return IntStream.range(0, part.length).filter(i -> part[i] != fold).toArray();
  }
}
