package io.meetworthy.scoring;

/** What makes a request worth a yes: the article's four lessons. */
public enum Lesson implements Concern {
  GENUINE("You could have sent this to anyone."),
  RECIPROCAL("You only take."),
  BENEFICIAL("What is in it for me?"),
  COURTEOUS("That is no way to ask.");

  private final String voice;

  Lesson(String voice) {
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
    return "lesson";
  }

  @Override
  public int index() {
    return Objection.values().length + Fear.values().length + ordinal();
  }
}
