package io.meetworthy.outreach.exchange;

/**
 * Keeps spreadsheets from running what stands in a cell: such a cell gets an apostrophe in front,
 * which comes off again when the file is read.
 */
final class Formulas {
  private static final char MARK = '\'';
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠" + MARK;

  private Formulas() {}

  static String escaped(String cell) {
    return isDangerous(cell, 0) ? MARK + cell : cell;
  }

  static String restored(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && isDangerous(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  private static boolean isDangerous(String cell, int place) {
    return cell.length() > place && DANGEROUS.indexOf(cell.charAt(place)) >= 0;
  }
}
