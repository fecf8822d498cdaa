package io.meetworthy.outreach.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is due, and from when to when.
 *
 * @param kind of message
 * @param number of a follow-up, from 1; 0 for the others
 * @param left how many follow-ups there may be, this one included
 * @param norm why
 * @param earliest the first decent day
 * @param by the last moment, where there is one
 */
record Due(
    FollowUpKind kind, int number, int left, Norm norm, DecentDay earliest, Optional<Instant> by) {

  /** After a message without an answer; empty where it is time to stop. */
  static Optional<Due> after(Sent last) {
    return Governor.after(last) instanceof Advice.Again again
        ? Optional.of(
            new Due(
                FollowUpKind.FOLLOW_UP,
                again.number(),
                again.left(),
                again.norm(),
                again.day(),
                Optional.empty()))
        : Optional.empty();
  }

  /** After a meeting: at once, and within a day. */
  static Due thanks(Instant met, ZoneId zone) {
    return new Due(
        FollowUpKind.THANK_YOU,
        0,
        0,
        Norm.THANKS,
        new DecentDay(LocalDate.ofInstant(met, zone), met),
        Optional.of(Governor.thanksBy(met)));
  }

  /** After thanks: what came of it, later. */
  static Due report(Instant thanked, ZoneId zone) {
    return new Due(
        FollowUpKind.REPORT_BACK,
        0,
        0,
        Norm.REPORT,
        Governor.reportAfter(thanked, zone),
        Optional.empty());
  }
}
