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

  /** The kebab-case name. */
  public String wireName() {
    return WireName.of(this);
  }
}
