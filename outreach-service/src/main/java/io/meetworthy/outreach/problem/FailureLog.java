package io.meetworthy.outreach.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Records failures of ours: where, but never the messages, for they may hold what people wrote. */
final class FailureLog {
  private static final Logger LOG = Logger.getLogger("io.meetworthy.outreach.failure");
  private static final int FRAMES = 12;
  private static final int CAUSES = 12;

  private FailureLog() {}

  static void record(Throwable failure, String requestId) {
    String places =
        Causes.of(failure).stream()
            .limit(CAUSES)
            .map(cause -> "\n  " + cause.getClass().getName() + frames(cause))
            .collect(Collectors.joining());
    LOG.errorf("Request %s failed:%s", requestId, places);
  }

  private static String frames(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
