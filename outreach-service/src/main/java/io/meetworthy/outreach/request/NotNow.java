package io.meetworthy.outreach.request;

import io.meetworthy.outreach.problem.Problem;
import java.util.List;
import java.util.Map;

/** What a request gets that stands elsewhere than the caller believes. */
final class NotNow {
  private NotNow() {}

  /** With where it stands and what can happen next. */
  static Problem of(String detail, RequestState current) {
    return of(detail, current, current.allowed());
  }

  /** The same where not all of that is possible. */
  static Problem of(String detail, RequestState current, List<String> allowed) {
    return new Problem.Conflict(
        detail, Map.of("currentState", current.wireName(), "allowed", allowed));
  }
}
