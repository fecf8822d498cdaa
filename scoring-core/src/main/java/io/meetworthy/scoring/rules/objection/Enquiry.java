package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;

/** Whether a draft asks its reader for time: to meet, or to tell something to the sender. */
final class Enquiry {
  /** How people ask to be told something. */
  static final Phrases ASKS =
      Phrases.anyOf(
          "(can|could|may|might|would) (i|we) [please|perhaps|also|just|briefly|quickly] (ask|put|trouble|learn|know|see|hear"
              + "|watch|pop|have|get|come|catch|borrow|ring|call)",
          "(can|could|will|would|might) you [please|perhaps|kindly|possibly|maybe|also] (tell|show|explain to|teach|let|say|describe"
              + "|come|visit|join|block|keep|meet|drive|spare|give|walk)",
          "({want}|wish to|be glad to|was hoping to) [also|just] (ask|know|hear|learn|understand|see|find out|put)",
          "{i} want (ask|know|learn|see)",
          "(wondering|curious) (how|if|whether|what|why)",
          "(one|two|three|four|a|my|a few|some|just one) [_] (question|questions)",
          "(like|love|want|wish) (you|that you|if you) [to] _");

  private Enquiry() {}

  static boolean isIn(Reading reading) {
    return reading.asksToMeet() || (reading.isPersonal() && !reading.quotes(ASKS).isEmpty());
  }
}
