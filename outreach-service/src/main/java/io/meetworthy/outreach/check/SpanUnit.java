package io.meetworthy.outreach.check;

/** What the offsets of an answer count. */
public enum SpanUnit {
  /** As in Java, JavaScript and C#. */
  UTF_16,
  /** As in Python and Swift's unicode scalars. */
  CODE_POINT
}
