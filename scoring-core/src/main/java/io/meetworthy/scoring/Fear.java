package io.meetworthy.scoring;

/** What the reader is afraid of, and seldom says. */
public enum Fear implements Concern {
  JOB_ASK("You want a job from me."),
  HIDDEN_AGENDA("What are you really after?"),
  UNKNOWN_OUTCOME("What will come of it?"),
  FREE_CONSULTING("You want my work for nothing.");

  private final String voice;

  Fear(String voice) {
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
    return "fear";
  }

  @Override
  public int index() {
    return Objection.values().length + ordinal();
  }
}
