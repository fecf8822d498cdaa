package io.meetworthy.scoring.text;

/** A state of {@link Subsets}, read part by part. */
final class Row {
  private final Ints values;
  private final int begin;
  private final int end;

  Row(Numbering states, int state) {
    values = states.values();
    begin = states.begin(state);
    end = states.end(state);
  }

  int otherwise() {
    return values.get(begin + Subsets.OTHERWISE);
  }

  int after() {
    return values.get(begin + Subsets.AFTER);
  }

  int founds() {
    return values.get(begin + Subsets.FOUNDS);
  }

  /** Adds how many things are found and then those. */
  void addFounds(Ints to) {
    to.addAll(values, begin + Subsets.FOUNDS, firstStep());
  }

  int steps() {
    return (end - firstStep()) / 2;
  }

  int kind(int step) {
    return values.get(firstStep() + 2 * step);
  }

  int target(int step) {
    return values.get(firstStep() + 2 * step + 1);
  }

  private int firstStep() {
    return begin + Subsets.FIRST_FOUND + founds();
  }
}
