package io.meetworthy.scoring.growth;

/** Steps taken so far by the code that {@link CountedCode} has marked: its calls and rounds. */
public final class Steps {
  private static long taken;

  private Steps() {}

  /** Called by the marked code only. */
  public static void step() {
    taken++;
  }

  static long taken() {
    return taken;
  }
}
