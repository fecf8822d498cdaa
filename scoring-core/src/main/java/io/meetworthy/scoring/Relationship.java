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

  /** Whether they have met, so that neither needs to be told who the other is. */
  public boolean knowEachOther() {
    return compareTo(ACQUAINTANCE) >= 0;
  }

  /** Whether they are friends, who need no reason to meet and owe nothing in return. */
  public boolean areFriends() {
    return this == CLOSE;
  }

  /** The kebab-case name. */
  public String wireName() {
    return WireName.of(this);
  }
}
