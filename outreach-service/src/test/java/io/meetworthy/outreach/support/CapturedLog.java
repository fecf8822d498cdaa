package io.meetworthy.outreach.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged while it is open, whatever a formatter would leave out. */
public final class CapturedLog extends Handler implements AutoCloseable {
  private final StringBuilder lines = new StringBuilder();

  private CapturedLog() {}

  public static CapturedLog open() {
    CapturedLog log = new CapturedLog();
    Logger.getLogger("").addHandler(log);
    return log;
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    lines.append(entry.getLoggerName()).append(' ').append(entry.getMessage()).append(' ');
    lines.append(Arrays.toString(entry.getParameters())).append('\n');
    if (entry.getThrown() != null) {
      StringWriter trace = new StringWriter();
      entry.getThrown().printStackTrace(new PrintWriter(trace));
      lines.append(trace);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }

  public synchronized String text() {
    return lines.toString();
  }
}
