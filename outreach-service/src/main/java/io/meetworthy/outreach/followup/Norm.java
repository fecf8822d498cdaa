package io.meetworthy.outreach.followup;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Relationship;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What people take for decent, and who says so: how often one may write again without an answer,
 * after how many business days, and what comes after a meeting.
 */
enum Norm {
  UNKNOWN_READER(
      List.of(5, 10),
      FRIDAY,
      "A personal ask gets a week, then one or two follow-ups; a third one lowers replies.",
      "Carleton career guide; Belkins, 11 million e-mails, 2023"),
  KNOWN_READER(
      List.of(3, 5),
      FRIDAY,
      "Who knows you may be reminded after some days, twice at most; a third one lowers replies.",
      "Belkins, 11 million e-mails, 2023"),
  ONCE(
      List.of(5),
      FRIDAY,
      "A personal ask gets a week, then one follow-up.",
      "Carleton career guide; Simon Fraser University career guide"),
  IN_MAIL(
      List.of(5),
      DayOfWeek.THURSDAY,
      "An InMail gets a week, then one follow-up, from Monday to Thursday.",
      "Simon Fraser University career guide; SHRM"),
  INVITATION(
      List.of(),
      FRIDAY,
      "An invitation is sent once: its note cannot be repeated.",
      "LinkedIn Help, a551012"),
  THANKS(
      List.of(),
      FRIDAY,
      "Thanks come within a day of the meeting, and say what they were for.",
      "Yale postdoctoral affairs"),
  REPORT(
      List.of(),
      FRIDAY,
      "Those who helped want to hear what came of it; to leave it out costs the next one a yes.",
      "Dartmouth Thayer career services");

  /** Year and month in which the sources were read. */
  static final String AS_OF = "2026-11";

  /** The days on which people read what is not urgent. */
  static final Set<DayOfWeek> WORKING_WEEK = EnumSet.range(MONDAY, FRIDAY);

  @SuppressWarnings("ImmutableEnumChecker") // of List.of
  private final List<Integer> waits;

  private final DayOfWeek lastDay;
  private final String reason;
  private final String source;

  Norm(List<Integer> waits, DayOfWeek lastDay, String reason, String source) {
    this.waits = waits;
    this.lastDay = lastDay;
    this.reason = reason;
    this.source = source;
  }

  /** The one for a channel, and for how well the reader knows the writer. */
  static Norm of(Channel channel, Relationship relationship) {
    return switch (channel) {
      case LINKEDIN_NOTE -> INVITATION;
      case INMAIL -> IN_MAIL;
      // A telephone is closer than a mailbox.
      case SMS -> ONCE;
      case EMAIL, LINKEDIN_MESSAGE, IN_APP ->
          switch (relationship) {
            case STRANGER, SHARED_AFFILIATION, MUTUAL_CONTACT -> UNKNOWN_READER;
            case ACQUAINTANCE, CLOSE -> KNOWN_READER;
          };
    };
  }

  /** How many follow-ups there may be in all. */
  int most() {
    return waits.size();
  }

  /** How many business days pass before the follow-up of this number, the first being 1. */
  int waitBefore(int number) {
    return waits.get(number - 1);
  }

  /** On which days it may go out. */
  Set<DayOfWeek> days() {
    return EnumSet.range(MONDAY, lastDay);
  }

  String wireName() {
    return WireNames.of(this);
  }

  /** The value with this wire name. */
  static Norm named(String wireName) {
    return Arrays.stream(values())
        .filter(norm -> norm.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }

  String reason() {
    return reason;
  }

  String source() {
    return source;
  }
}
