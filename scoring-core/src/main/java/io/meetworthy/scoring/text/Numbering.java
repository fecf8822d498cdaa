package io.meetworthy.scoring.text;

import java.util.Arrays;

/** Numbers rows of whole numbers from 0 on, equal rows alike. */
final class Numbering {
  private static final int FREE = -1;

  private final Ints values = new Ints();
  private final Ints begins = new Ints();
  private int[] table = new int[64];

  Numbering() {
    Arrays.fill(table, FREE);
    begins.add(0);
  }

  /** The number of a row: a known one's, or the next. */
  int number(Ints row) {
    int slot = slot(row.hash());
    for (; table[slot] != FREE; slot = slot + 1 & table.length - 1) {
      if (row.matches(values, begin(table[slot]), end(table[slot]))) {
        return table[slot];
      }
    }
    int number = size();
    table[slot] = number;
    values.addAll(row, 0, row.size());
    begins.add(values.size());
    if (number * 2 > table.length) {
      grow();
    }
    return number;
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, FREE);
    for (int number = 0; number < size(); number++) {
      int slot = slot(values.hash(begin(number), end(number)));
      while (table[slot] != FREE) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = number;
    }
  }

  private int slot(int hash) {
    int mixed = hash * 0x9e3779b9;
    return (mixed ^ mixed >>> 16) & table.length - 1;
  }

  /** How many rows differ. */
  int size() {
    return begins.size() - 1;
  }

  /** Where a row's values begin among {@link #values}. */
  int begin(int number) {
    return begins.get(number);
  }

  /** Where they end. */
  int end(int number) {
    return begins.get(number + 1);
  }

  /** The values of all rows, one row after the other. */
  Ints values() {
    return values;
  }
}
