package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.Optional;

/** Where a draft will be sent. */
public enum Channel {
  EMAIL,
  LINKEDIN_NOTE,
  LINKEDIN_MESSAGE,
  INMAIL,
  SMS,
  IN_APP;

  /** The value with this wire name, or empty. */
  public static Optional<Channel> named(String wireName) {
    return Arrays.stream(values()).filter(v -> v.wireName().equals(wireName)).findFirst();
  }

  /** The kebab-case name. */
  public String wireName() {
    return WireName.of(this);
  }
}
