package io.meetworthy.scoring.statistics;

/**
 * Requests that waited equally long.
 *
 * @param time how long, 0 or more, in any unit
 * @param answered how many were answered then
 * @param unanswered how many were last seen waiting then: still open, or withdrawn
 */
public record Wait(double time, long answered, long unanswered) {
  public Wait {
    if (!(time >= 0) || answered < 0 || unanswered < 0) {
      throw new IllegalArgumentException(
          "no wait: " + answered + " and " + unanswered + " after " + time);
    }
  }

  /** One answer. */
  public static Wait answered(double time) {
    return new Wait(time, 1, 0);
  }

  /** One request that has no answer so far. */
  public static Wait unanswered(double time) {
    return new Wait(time, 0, 1);
  }

  long all() {
    return answered + unanswered;
  }

  Wait and(Wait other) {
    return new Wait(time, answered + other.answered, unanswered + other.unanswered);
  }
}
