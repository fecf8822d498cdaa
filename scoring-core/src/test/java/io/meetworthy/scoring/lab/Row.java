package io.meetworthy.scoring.lab;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;

/** A sparse row: the numbers of its features, each once, with their values. */
final class Row {
  private int[] features;
  private double[] values;
  private int size;

  Row(int room) {
    features = new int[room];
    values = new double[room];
  }

  static Row of(Map<Integer, Double> entries) {
    Row row = new Row(entries.size());
    entries.forEach(row::add);
    return row;
  }

  void add(int feature, double value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, Math.max(4, size * 2));
      values = Arrays.copyOf(values, features.length);
    }
    features[size] = feature;
    values[size] = value;
    size++;
  }

  int size() {
    return size;
  }

  int feature(int place) {
    return features[place];
  }

  double value(int place) {
    return values[place];
  }

  void forEach(BiConsumer<Integer, Double> taker) {
    for (int k = 0; k < size; k++) {
      taker.accept(features[k], values[k]);
    }
  }

  /** The sum of its values, each by the weight of its feature. */
  double times(double[] weights) {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += weights[features[k]] * values[k];
    }
    return sum;
  }

  /** Rows as columns: for each feature the rows that have it. */
  static Row[] turned(Row[] rows, int features) {
    Row[] columns = new Row[features];
    Arrays.setAll(columns, i -> new Row(4));
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows[i].size; k++) {
        columns[rows[i].features[k]].add(i, rows[i].values[k]);
      }
    }
    return columns;
  }
}
