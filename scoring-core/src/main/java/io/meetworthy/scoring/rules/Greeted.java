package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** The greetings that are meant for everybody. */
public final class Greeted {
  private Greeted() {}

  /** The greeting where it is meant for everybody, or nothing. */
  public static List<Evidence> everybody(Reading reading) {
    return reading
        .greetedRole()
        .<List<Evidence>>map(span -> List.of(new Evidence.Quote(span)))
        .orElse(List.of());
  }
}
