package io.meetworthy.outreach.json;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemType;

/** How long a JSON body may be. */
public final class BodyLimit {
  /** Room for the longest draft with every character escaped. */
  public static final int BYTES = 256 * 1024;

  /** What longer ones get. */
  public static final Problem EXCEEDED =
      new Problem.Plain(ProblemType.TOO_LARGE, "A body has at most " + BYTES / 1024 + " KiB here.");

  private BodyLimit() {}
}
