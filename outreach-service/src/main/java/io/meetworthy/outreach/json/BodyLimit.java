package io.meetworthy.outreach.json;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemType;
import java.util.Map;

/**
 * How long a body may be.
 *
 * @param bytes at most
 */
public record BodyLimit(int bytes) {
  /** Room for the longest draft with every character escaped. */
  public static final BodyLimit USUAL = new BodyLimit(256 * 1024);

  /** Room for many of them. */
  public static final BodyLimit OF_A_BATCH = new BodyLimit(4 * 1024 * 1024);

  /** Room for some ten thousand people. */
  public static final BodyLimit OF_A_FILE = new BodyLimit(10 * 1024 * 1024);

  private static final Map<String, BodyLimit> OTHERS =
      Map.of("/v1/checks/batch", OF_A_BATCH, "/v1/imports", OF_A_FILE);

  /** What holds at this address. */
  public static BodyLimit at(String path) {
    return OTHERS.getOrDefault(path, USUAL);
  }

  /** What longer ones get. */
  public Problem exceeded() {
    return new Problem.Plain(
        ProblemType.TOO_LARGE, "A body has at most " + bytes / 1024 + " KiB here.");
  }
}
