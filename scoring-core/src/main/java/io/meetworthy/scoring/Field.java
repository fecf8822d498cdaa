package io.meetworthy.scoring;

/** The part of a draft that a span points into. */
public enum Field {
  SUBJECT,
  BODY;

  /** The name in JSON. */
  public String wireName() {
    return WireName.of(this);
  }
}
