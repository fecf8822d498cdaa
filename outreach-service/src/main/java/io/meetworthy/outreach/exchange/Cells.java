package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values in one cell: a line each, with a bar before the label, and in the label a
 * backslash before each bar and backslash.
 */
final class Cells {
  private static final String BAR = "|";
  private static final char ESCAPE = '\\';
  private static final Pattern TO_ESCAPE = Pattern.compile("[|\\\\]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([|\\\\])");

  private Cells() {}

  static String written(List<Labelled> values) {
    return values.stream().map(Cells::written).collect(Collectors.joining("\n"));
  }

  private static String written(Labelled one) {
    boolean alone = one.label() == null && !one.value().contains(BAR);
    String label = Objects.requireNonNullElse(one.label(), "");
    return alone ? one.value() : one.value() + BAR + TO_ESCAPE.matcher(label).replaceAll("\\\\$0");
  }

  static List<Labelled> values(String cell) {
    return lines(cell).stream().map(Cells::value).toList();
  }

  private static Labelled value(String line) {
    // No address or number ends with a backslash, so a bar behind one is part of the label.
    int bar = line.lastIndexOf(BAR);
    while (bar > 0 && line.charAt(bar - 1) == ESCAPE) {
      bar = line.lastIndexOf(BAR, bar - 1);
    }
    if (bar < 0) {
      return new Labelled(line, null);
    }
    String label = ESCAPED.matcher(line.substring(bar + 1)).replaceAll("$1");
    return new Labelled(line.substring(0, bar), label.isEmpty() ? null : label);
  }

  static List<String> lines(String cell) {
    return Arrays.stream(cell.split("\\R", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
