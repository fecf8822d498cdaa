package io.meetworthy.outreach.stats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts on their way to many sheets, in one order for all. */
final class SheetBatch implements Counter {
  private final Map<SheetKey, Sheet> sheets =
      new TreeMap<>(
          Comparator.comparing(SheetKey::dimension)
              .thenComparing(SheetKey::grain)
              .thenComparing(SheetKey::start));

  @Override
  public void count(Dimension dimension, LocalDate day, Point point, long by) {
    for (Grain grain : Grain.values()) {
      at(new SheetKey(dimension, grain, grain.start(day))).add(point, by);
    }
  }

  /** The sheet of this key, an empty one where there was none. */
  Sheet at(SheetKey key) {
    return sheets.computeIfAbsent(key, unused -> new Sheet());
  }

  Map<SheetKey, Sheet> sheets() {
    return sheets;
  }
}
