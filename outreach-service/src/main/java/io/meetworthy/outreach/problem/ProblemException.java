package io.meetworthy.outreach.problem;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** There is nothing here, or nothing of yours: both look the same. */
  public static ProblemException notFound() {
    return new ProblemException(
        new Problem.Plain(ProblemType.NOT_FOUND, "There is nothing at this address."));
  }

  /** One thing is wrong. */
  public static ProblemException invalid(Fault fault) {
    return new ProblemException(new Problem.Invalid(List.of(fault)));
  }

  /** What to tell the caller. */
  public Problem problem() {
    return problem;
  }
}
