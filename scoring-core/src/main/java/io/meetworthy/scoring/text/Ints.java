package io.meetworthy.scoring.text;

import java.util.Arrays;

/** A growing list of numbers without a box around each. */
final class Ints {
  private int[] values = new int[4];
  private int count;

  void add(int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count] = value;
    count++;
  }

  void addAll(Ints others) {
    for (int i = 0; i < others.count; i++) {
      add(others.values[i]);
    }
  }

  int get(int place) {
    return values[place];
  }

  int size() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** All numbers in their order. */
  int[] toArray() {
    return Arrays.copyOf(values, count);
  }

  /** Each number once, in ascending order. */
  int[] sorted() {
    return Arrays.stream(values, 0, count).sorted().distinct().toArray();
  }
}
