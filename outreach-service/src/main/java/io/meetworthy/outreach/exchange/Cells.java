package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell: a line each, with a bar before the label. */
final class Cells {
  private static final String BAR = "|";

  private Cells() {}

  static String written(List<Labelled> values) {
    return values.stream().map(Cells::written).collect(Collectors.joining("\n"));
  }

  private static String written(Labelled one) {
    boolean alone = one.label() == null && !one.value().contains(BAR);
    return alone ? one.value() : one.value() + BAR + (one.label() == null ? "" : one.label());
  }

  static List<Labelled> values(String cell) {
    return lines(cell).stream().map(Cells::value).toList();
  }

  private static Labelled value(String line) {
    int bar = line.lastIndexOf(BAR);
    if (bar < 0) {
      return new Labelled(line, null);
    }
    String label = line.substring(bar + 1);
    return new Labelled(line.substring(0, bar), label.isEmpty() ? null : label);
  }

  static List<String> lines(String cell) {
    return Arrays.stream(cell.split("\\R", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
