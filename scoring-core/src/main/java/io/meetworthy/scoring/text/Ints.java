package io.meetworthy.scoring.text;

import java.util.Arrays;

/** A growing list of numbers without a box around each. */
final class Ints {
  private static final int FEW = 12;

  private int[] values = new int[8];
  private int count;

  void add(int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count] = value;
    count++;
  }

  /** Adds what stands in another list between two places. */
  void addAll(Ints others, int from, int to) {
    if (count + to - from > values.length) {
      values = Arrays.copyOf(values, Math.max(values.length * 2, count + to - from));
    }
    System.arraycopy(others.values, from, values, count, to - from);
    count += to - from;
  }

  int get(int place) {
    return values[place];
  }

  void set(int place, int value) {
    values[place] = value;
  }

  void clear() {
    count = 0;
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

  /** Brings the numbers into ascending order and leaves one of those that are equal. */
  void sortDistinct() {
    if (count > FEW) {
      Arrays.sort(values, 0, count);
    } else {
      insertionSort();
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept] = values[i];
        kept++;
      }
    }
    count = kept;
  }

  private void insertionSort() {
    for (int i = 1; i < count; i++) {
      int value = values[i];
      int at = i;
      for (; at > 0 && values[at - 1] > value; at--) {
        values[at] = values[at - 1];
      }
      values[at] = value;
    }
  }

  int hash() {
    return hash(0, count);
  }

  /** A hash of what stands between two places. */
  int hash(int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + values[i];
    }
    return hash;
  }

  /** Whether all of this list stands in another between two places. */
  boolean matches(Ints other, int from, int to) {
    return Arrays.equals(values, 0, count, other.values, from, to);
  }
}
