package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.Optional;

/** The kind of message; each is judged by its own expectations. */
public enum Kind {
  ASK,
  FOLLOW_UP,
  THANK_YOU,
  REPORT_BACK;

  /** The value with this wire name, or empty. */
  public static Optional<Kind> named(String wireName) {
    return Arrays.stream(values()).filter(v -> v.wireName().equals(wireName)).findFirst();
  }

  /** Whether such a message asks for something; a thank-you and a report-back need not. */
  public boolean asks() {
    return this == ASK || this == FOLLOW_UP;
  }

  /** The kebab-case name. */
  public String wireName() {
    return WireName.of(this);
  }
}
