package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.Optional;

/** How well the reader knows the sender, from not at all to well. */
public enum Relationship {
  STRANGER,
  SHARED_AFFILIATION,
  MUTUAL_CONTACT,
  ACQUAINTANCE,
  CLOSE;

  /** The value with this wire name, or empty. */
  public static Optional<Relationship> named(String wireName) {
    return Arrays.stream(values()).filter(v -> v.wireName().equals(wireName)).findFirst();
  }

  /** Whether they are friends, who need no reason to meet and give nothing in return. */
  public boolean isOfFriends() {
    return this == CLOSE;
  }

  /** The kebab-case name. */
  public String wireName() {
    return WireName.of(this);
  }
}
