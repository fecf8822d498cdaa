package io.meetworthy.outreach.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Records failures of ours: where, but never the messages, for they may hold what people wrote. */
final class FailureLog {
  private static final Logger LOG = Logger.getLogger("io.meetworthy.outreach.failure");
  private static final int FRAMES = 12;
  private static final int MAX_DEPTH = 8;

  private FailureLog() {}

  static void record(Throwable failure, String requestId) {
    StringBuilder places = new StringBuilder();
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      places.append("\n  ").append(cause.getClass().getName()).append(frames(cause));
      cause = cause.getCause();
    }
    LOG.errorf("Request %s failed:%s", requestId, places);
  }

  private static String frames(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
