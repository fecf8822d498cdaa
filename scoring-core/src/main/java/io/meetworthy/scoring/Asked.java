package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** How much of the reader's time a draft asks for. */
public final class Asked {
  /** Lengths of time that stand in an ask. */
  private static final Phrases TIME =
      Phrases.anyOf(
          "{length} of your [valuable|precious|busy] (time|day|week|schedule)",
          "{length} [phone|video|zoom|informal|informational|introductory] {meeting}",
          "(spare|have|give|take|need|offer|share|borrow|grab|block|want|request) [me|us] [only|just|about|even|maybe|at most|no more than|up to|around|for] {length}",
          "{meet} ... for [only|just|about|even|maybe|at most|no more than|up to|around] {length}",
          "{meeting} ... (of|for) [only|just|about|even|maybe|at most|no more than|up to|around] {length}",
          "{length} (on the phone|by phone|on zoom|on teams|at your office|with you|to (talk|chat|speak|meet|discuss|connect|ask)|or less)",
          "(would|could|can|will|is|are|does|do) [you] [have|there be] {length}",
          "(only|just|about|at most|maximum|max|no more than|up to) {length}",
          "{length} (would|will|is|should) [be] (enough|plenty|do|suffice|all)",
          "^{length}");

  static final List<Phrases> PHRASES = List.of(TIME);

  /** A week of working days: more is no meeting. */
  private static final int LONGEST = 40 * 60;

  private Asked() {}

  /** The minutes that the draft asks for, the longest where it names several; 0 for none. */
  public static int minutes(Reading reading) {
    int minutes = 0;
    for (Mention length : asked(reading)) {
      minutes = Math.max(minutes, length.amount());
    }
    return minutes;
  }

  /** The lengths of time that the draft asks for. */
  public static List<Evidence> lengths(Reading reading) {
    return asked(reading).stream()
        .<Evidence>map(length -> new Evidence.Quote(length.span()))
        .toList();
  }

  private static List<Mention> asked(Reading reading) {
    if (!reading.has(TIME)) {
      return List.of();
    }
    List<Evidence> asks = reading.quotes(TIME);
    return reading.lengths().stream()
        .filter(length -> !length.denied() && length.amount() <= LONGEST)
        .filter(length -> asks.stream().anyMatch(ask -> ask.span().overlaps(length.span())))
        .toList();
  }
}
