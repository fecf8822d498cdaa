package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells lengths of time that a draft asks for from those it only mentions. */
final class AskedTime {
  /** Lengths of time that stand in an ask. */
  static final Phrases TIME =
      Phrases.anyOf(
          "{length} of your [valuable|precious|busy] (time|day|week|schedule)",
          "{length} [phone|video|zoom|informal|informational|introductory] {meeting}",
          "(spare|have|got|give|take|need|offer|share|borrow|grab|block|want|request) [me|us]"
              + " [only|just|about|even|maybe|at most|no more than|up to|around|for] {length}",
          "{meet} ... for [only|just|about|even|maybe|at most|no more than|up to|around] {length}",
          "{meeting} ... (of|for) [only|just|about|even|maybe|at most|no more than|up to|around]"
              + " {length}",
          "(~call|~visit|~ring|~phone|~see|~ask|~interview|~shadow|~join|~watch) [you|me] [on the phone|by phone] [only|just|about] for [only|just|about|even|maybe|at most|no more than|up to|around] {length}",
          "{length} (if possible|at most|tops|or so|max|is all|on a call|of a call|one (morning|afternoon|evening|day)|or two if)",
          "{length} (on the phone|by phone|on zoom|on teams|at your office|with you|to"
              + " (talk|chat|speak|meet|discuss|connect|ask)|or less)",
          "(would|could|can|will|is|are|does|do) [you] [have|there be] {length}",
          "(only|just|about|at most|maximum|max|no more than|up to) {length}",
          "{length} (would|will|is|should) [be] (enough|plenty|do|suffice|all)",
          "^{length}");

  /** Wordings that ask for something; a length of time after one in its sentence is asked for. */
  static final Phrases ASKS =
      Phrases.anyOf(
          "(could|can|may|might|would|will|shall) (i|we|you|it|there|one)",
          "would [really|very much|only|just|gladly] (like|love|appreciate|welcome|value|enjoy)",
          "(happy|glad|grateful|thankful|pleased|delighted|honored|honoured|hope|hoping|wonder|wondering|ask|asking|request|requesting|invite|propose|suggest|maybe|perhaps|possible|willing|available|spare|need|looking for|let us|how about|what about|is there|do you have|are you)");

  /** A length of time that tells of something else: a journey, a wait, work that was done. */
  static final Phrases TELLS =
      Phrases.anyOf(
          "(after|took|spent|lasted|lasts|every|per|last|past|waited|waiting|drove|drive|driving|walked|walk|lost|cut|saved|save|saves|once|each|than|already|only|nearly|almost|over|behind|under|with|have|has|had|since) [the|about|around|only|over|almost|nearly|me|us|you] [last|past|first|a] {length} [of|a|per|ago|later|late]",
          "{length} (ago|late|later|away|long|walk|drive|from|a day|a week|a month|per|old|earlier|behind|of (work|driving|walking|sleep|training|footage|video|writing|reading|trying|waiting|my|our|research|audio|recordings|travel|overtime|practice)|by (train|bus|car|bike)|ride|commute|shift|every|each|apart|north|south|east|west|delay|into)");

  /** A week of working days: more is no meeting. */
  private static final int LONGEST = 40 * 60;

  /** "One evening" says when, not how long, unless it is "an evening of your time". */
  private static final int PART_OF_DAY = 180;

  private AskedTime() {}

  /** Those lengths that can be the length of a meeting and stand in an ask. */
  static List<Mention> in(Reading reading) {
    List<Mention> lengths = new ArrayList<>(reading.lengths());
    lengths.removeIf(length -> length.denied() || length.amount() > LONGEST);
    if (lengths.isEmpty()) {
      return lengths;
    }
    Set<Mention> asked = new HashSet<>(reading.within(lengths, TIME));
    Set<Mention> told = new HashSet<>(reading.within(lengths, TELLS));
    for (Mention length : reading.after(ASKS, lengths)) {
      if (length.amount() < PART_OF_DAY && !told.contains(length)) {
        asked.add(length);
      }
    }
    lengths.retainAll(asked);
    return lengths;
  }
}
