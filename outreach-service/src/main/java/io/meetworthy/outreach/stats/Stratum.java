package io.meetworthy.outreach.stats;

/**
 * Where and whom one asked: by this every figure can be filtered, and comparisons are made within.
 *
 * @param channel its wire name
 * @param kind its wire name
 * @param relationship its wire name
 */
record Stratum(String channel, String kind, String relationship) {
  private static final char BETWEEN = '|';

  /** The stratum of this name. */
  static Stratum of(String name) {
    int first = name.indexOf(BETWEEN);
    int last = name.lastIndexOf(BETWEEN);
    return new Stratum(
        name.substring(0, first), name.substring(first + 1, last), name.substring(last + 1));
  }

  /** Its name in a sheet. */
  String name() {
    return channel + BETWEEN + kind + BETWEEN + relationship;
  }
}
