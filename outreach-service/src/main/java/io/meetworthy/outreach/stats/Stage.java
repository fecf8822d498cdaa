package io.meetworthy.outreach.stats;

/** How far a request has come, as it is counted. */
enum Stage {
  DRAFT,
  /** Withdrawn before it was sent. */
  DROPPED,
  PENDING,
  /** Withdrawn after it was sent, before any answer. */
  WITHDRAWN,
  ACCEPTED,
  CANCELLED,
  MET,
  THANKED,
  DECLINED,
  NO_ANSWER;

  /** Whether somebody was asked. */
  boolean isAsked() {
    return this != DRAFT && this != DROPPED;
  }

  /** Whether they said yes, whatever came of it. */
  boolean isAccepted() {
    return this == ACCEPTED || this == CANCELLED || this == MET || this == THANKED;
  }

  /** Whether they said yes or no. */
  boolean isAnswered() {
    return isAccepted() || this == DECLINED;
  }

  /** Whether there is an outcome, be it none within the time; a rate is of these. */
  boolean isSettled() {
    return isAnswered() || this == NO_ANSWER;
  }
}
