package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Signs that the two are in touch already, so that not everything must be said once more. */
public final class Ongoing {
  private static final Phrases SIGNS =
      Phrases.anyOf(
          "(conference|patch|dial) {me} (in|into|through) [to] _",
          "{i} (took|followed|tried) your (advice|suggestion|tip|recommendation)",
          "the [_] [_] you asked [me] (about|for)",
          "(thanks|thank you) [so much|very much|a lot|again] for (taking the time|your time|meeting|talking|speaking|the call|our call|your call|the chat|the talk|having me|the coffee) [_] [_] [_] (last|yesterday|on {date}|{date}|this morning|today|the other day)",
          "following up on (my|our) [_] (mail|email|message|note|call|conversation|letter|request|question)",
          "(meet|talk|chat|speak|call|discuss|see you) [it|this|that|with you|you|up] [on the phone] (again|same|the same)",
          "(call|ring|phone|ringing|calling) (me|you) back",
          "(was|has been) [so|very|really] (great|good|nice|lovely|a pleasure|wonderful) (meeting|seeing|talking to|speaking with|to (meet|see|talk to|speak with|speak to|talk with)) you");

  /** The same in a note that begins without a greeting. */
  private static final Phrases NOTES =
      Phrases.anyOf(
          "our [next|last|weekly|usual|conference|dinner|lunch] (call|meeting|dinner|lunch|appointment)",
          "((will|and) you call me|and have you|{i} think we can)",
          "(conference call|status meeting|board meeting|staff meeting|you guys|you two|both of you)",
          "when (i|you) get [back|home|in|a minute|a chance|a moment]",
          "when you have [got] a (minute|chance|moment|second)",
          "(do you want|if you want|if you would like|if you like) (me [to]|to (meet|discuss|call|give me|get|set|setup|talk))",
          "(discuss|negotiate|finalize|finalise) (further|this further|it further|and|same|the (deal|contract|proposal|case|results))",
          "(for|to|have|plan|over|buy you|take you to) dinner",
          "(we can|i can|i could) meet [you] [at|there]",
          "(are you|you are) (available|free) ?",
          "party");

  /** The wordings that it asks a reading for. */
  public static final List<Phrases> PHRASES = List.of(SIGNS, NOTES);

  private Ongoing() {}

  /** Whether the draft goes on with something, or is a note among people who know each other. */
  public static boolean isIn(Reading reading) {
    return reading.has(SIGNS) || (!reading.isGreeted() && reading.has(NOTES));
  }
}
