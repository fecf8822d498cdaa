package io.meetworthy.outreach.request;

import io.meetworthy.outreach.problem.ProblemException;

/** Numbers of drafts and transitions, as they stand in addresses. */
final class Numbers {
  private Numbers() {}

  /** 404 for what cannot be one, as for one that is not there. */
  static int inPath(String text) {
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw ProblemException.notFound();
    }
    return Integer.parseInt(text);
  }
}
