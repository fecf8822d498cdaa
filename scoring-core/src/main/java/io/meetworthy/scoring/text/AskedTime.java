package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.List;

/** Tells lengths of time that a draft asks for from those it only mentions. */
final class AskedTime {
  /** Lengths of time that stand in an ask. */
  static final Phrases ASKS =
      Phrases.anyOf(
          "{length} of your [valuable|precious|busy] (time|day|week|schedule)",
          "{length} [phone|video|zoom|informal|informational|introductory] {meeting}",
          "(spare|have|give|take|need|offer|share|borrow|grab|block|want|request) [me|us]"
              + " [only|just|about|even|maybe|at most|no more than|up to|around|for] {length}",
          "{meet} ... for [only|just|about|even|maybe|at most|no more than|up to|around] {length}",
          "{meeting} ... (of|for) [only|just|about|even|maybe|at most|no more than|up to|around]"
              + " {length}",
          "{length} (on the phone|by phone|on zoom|on teams|at your office|with you|to"
              + " (talk|chat|speak|meet|discuss|connect|ask)|or less)",
          "(would|could|can|will|is|are|does|do) [you] [have|there be] {length}",
          "(only|just|about|at most|maximum|max|no more than|up to) {length}",
          "{length} (would|will|is|should) [be] (enough|plenty|do|suffice|all)",
          "^{length}");

  /** A week of working days: more is no meeting. */
  private static final int LONGEST = 40 * 60;

  private AskedTime() {}

  /** Those lengths that can be the length of a meeting and stand in an ask. */
  static List<Mention> in(Reading reading) {
    List<Mention> asked = new ArrayList<>(1);
    for (Mention length : reading.within(reading.lengths(), ASKS)) {
      if (!length.denied() && length.amount() <= LONGEST) {
        asked.add(length);
      }
    }
    return asked;
  }
}
