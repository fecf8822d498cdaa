package io.meetworthy.outreach.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says when one may write next, and when to stop. The same for the same times, on any day. */
final class Governor {
  /** Thanks come within a day, by the clock and not by the calendar (Yale postdoctoral guide). */
  static final Duration THANKS_WITHIN = Duration.ofHours(24);

  /** By then their advice can have led to something; no source says how long, so this is ours. */
  static final int DAYS_BEFORE_REPORT = 30;

  private Governor() {}

  /** After a message without an answer. */
  static Advice after(Sent last) {
    Norm norm = Norm.of(last.channel(), last.relationship());
    int number = last.followUps() + 1;
    if (number > norm.most()) {
      return new Advice.Stop(norm);
    }
    LocalDate there = LocalDate.ofInstant(last.at(), last.zone());
    LocalDate earliest = BusinessDays.after(there, norm.waitBefore(number));
    DecentDay day = DecentDay.onOrAfter(earliest, norm.days(), last.zone());
    return new Advice.Again(number, day, norm.most() - last.followUps(), norm);
  }

  /** The last moment for thanks after a meeting. */
  static Instant thanksBy(Instant met) {
    return met.plus(THANKS_WITHIN);
  }

  /** When to tell them what came of it, after they were thanked. */
  static DecentDay reportAfter(Instant thanked, ZoneId zone) {
    LocalDate there = LocalDate.ofInstant(thanked, zone).plusDays(DAYS_BEFORE_REPORT);
    return DecentDay.onOrAfter(there, Norm.WORKING_WEEK, zone);
  }
}
