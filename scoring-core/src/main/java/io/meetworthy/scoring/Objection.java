package io.meetworthy.scoring;

/** A reason that the reader gives for saying no. */
public enum Objection implements Concern {
  DOES_NOT_KNOW_YOU("I don't know you."),
  HAS_NO_TIME("I don't have time."),
  CANNOT_SEE_HOW_TO_HELP("I don't know how I could help."),
  DOUBTS_NETWORKING("I don't believe in networking."),
  HAS_NO_REASON_TO_MEET("Why would I want to?");

  private final String voice;

  Objection(String voice) {
    this.voice = voice;
  }

  @Override
  public String wireName() {
    return WireName.of(this);
  }

  @Override
  public String voice() {
    return voice;
  }

  @Override
  public String kind() {
    return "objection";
  }

  @Override
  public int index() {
    return ordinal();
  }
}
