package io.meetworthy.outreach.stats;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of what is read: a sheet, or a change that none knows of. */
final class SheetRow {
  private final @Nullable Object[] columns;

  SheetRow(@Nullable Object[] columns) {
    this.columns = columns;
  }

  boolean isSheet() {
    return columns[0] != null;
  }

  /** Hands a sheet's numbers over. */
  void count(Counter counter) {
    Dimension dimension = Dimension.named((String) Objects.requireNonNull(columns[0]));
    LocalDate start = date(columns[1]);
    Sheet.read(
        (String) Objects.requireNonNull(columns[2]),
        (point, number) -> counter.count(dimension, start, point, number));
  }

  /** The change. */
  Change change(CountedJson json) {
    return new Change(0, read(columns[2], json), read(columns[3], json));
  }

  /** A day, whichever class the driver gives it. */
  static LocalDate date(@Nullable Object column) {
    return LocalDate.parse(Objects.requireNonNull(column).toString());
  }

  private static @Nullable CountedRequest read(@Nullable Object column, CountedJson json) {
    return column == null ? null : json.read((String) column);
  }
}
