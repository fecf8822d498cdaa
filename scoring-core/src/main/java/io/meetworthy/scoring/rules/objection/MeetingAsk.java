package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;

/** Whether a draft asks for a meeting or a talk at all; a plain favour needs no length. */
final class MeetingAsk {
  static final Phrases WORDS =
      Phrases.anyOf(
          "(could|can|may|might|would|shall|should|if|let|love|like|want|wish|hope|hoping|happy|glad|open|willing|possible|able|possibility|chance|opportunity|interested|keen|eager|appreciate|delighted|grateful) ... (meet|chat|talk|speak|get together|sit down|catch up|meeting|talking|speaking|chatting|connect with you|hop on|jump on|have a word|visit you|visit|come by|come over|come to|drop by|stop by|swing by|drop in|call you|ring you|phone you|shadow you|see you|interview you|pick your brain|buy you|take you|meet up|grab|join you|come on)",
          "(for|over|have|grab|get|schedule|set up|arrange|organize|organise|book|buy you|a|quick|short|brief|virtual|phone|video|weekly|monthly|regular|one|another|our|{length}) (coffee|tea|lunch|dinner|breakfast|drink|drinks|beer|call|calls|chat|meeting|conversation|zoom|phone call|video call|informational interview|interview|appointment)",
          "(some|little|bit|minutes|{length}|moment|any|more) of your [valuable|precious|busy|free] time",
          "(call|phone|ring|visit|interview|see) you (on|at|in|for|some|next|this|any|about|{date}|{length})");

  private MeetingAsk() {}

  static boolean isIn(Reading reading) {
    return reading.has(WORDS) || reading.askedMinutes() > 0;
  }
}
