package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.text.Reading;

/**
 * Whether a draft is a personal message in which two people can be meant by "we"; a notice to a
 * forum tells of other people.
 */
public final class Outreach {
  private Outreach() {}

  public static boolean isIn(Reading reading) {
    return reading.draft().kind() != Kind.ASK
        || !reading.context().recipient().name().isEmpty()
        || reading.asksToMeet()
        || Greeted.person(reading).isPresent();
  }
}
