package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Whether a draft asks for a talk at all, and whether it says what about. */
final class Talk {
  /** Words that ask for a meeting or a call. */
  static final Phrases ASKED =
      Phrases.anyOf(
          "(could|can|would|may|might|shall|should|let|want to|wanted to|like to|love to|wish to|hope to|hoping to|possible to|open to|free to|available to|willing to|able to|time to|chance to|opportunity to|happy to|interested in|for us to) [i|we|you|us|{name}|possibly|perhaps|maybe|please|also|be able to] (meet|meeting|meet up|meeting up|sit down|sitting down|get together|getting together|hop on|hopping on|jump on|jumping on|get on|getting on|catch up|catching up)",
          "(could|can|would|may|might|shall|should|want to|wanted to|like to|love to|wish to|hope to|hoping to|possible to|open to|free to|available to|willing to|able to|time to|chance to|opportunity to|happy to|for us to) [i|we|you|us|possibly|perhaps|maybe|please|also|be able to] (chat|talk|speak|connect) (with you|for {length}|by phone|on the phone|over the phone|over coffee|in person|on zoom|by zoom|{date}|briefly|sometime)",
          "(have|grab|get|schedule|arrange|set up|book|organise|organize|do|fix|take|accept|for|up for|request|propose|offer you|invite you to|buy you|treat you to|over) [a|an|you a|me a] [quick|brief|short|{length}|virtual|informal|informational|introductory|intro|phone|video|zoom|online|cup of|casual|friendly] (call|chat|coffee|meeting|conversation|interview|coffee chat|zoom|video call|phone call)",
          "{length} of your [valuable|precious|busy] (time|day|week|schedule)",
          "(spare|have|give|grant|lend|take|share) [me|us] [only|just|about|even|maybe|at most|up to|around|for] {length}",
          "(meet|meeting|chat|call|talk|coffee|ring|phone|telephone|visit|see you|drop in|drop by|come by|stop by|borrow you|speak|catch you|trouble you|interview|have you) ... {length}",
          "(meet|meeting|chat|call|coffee|talk) [with you|with me|you|up|me] ... {date}");

  /** Words after which a topic stands. */
  static final Phrases TOPIC =
      Phrases.anyOf(
          "(meet|meeting|chat|call|talk|speak|coffee|conversation|zoom|ask|asking|write|writing|writes|reach out|reaching out|contact|contacting|message|messaging|emailing|learn|hear|hearing|know|question|questions|thoughts|advice|opinion|view|perspective|experience|insight|insights|curious|interested|discuss|{length}|time|interview|input|help) ... (about|regarding|concerning|into|how|why|what|which|whether|re)",
          "(questions|question|thoughts|advice|opinion|view|views|perspective|insight|insights|input|take|talk|help) [_] (on|with|for)",
          "(it|this|that) (is|'s|would be|will be) (about|on|regarding)",
          "(ask|learn|understand|discuss|explore|compare|find out|hear|know|see|interview|show) ... (how|why|what|which|whether|who|your|the|if|when|where)",
          "(the reason|my reason|the purpose|my question|my questions|one question|two questions|three questions|because)",
          "(how|what|why|which|whether|where) (did|do|does|would|should|is|are|was|were|has|have|you|your|made|makes|skills|kind|part|parts|makes) ?",
          "{number} ... (questions|things|points|topics)",
          "(for|as part of) {my} (thesis|dissertation|research|class|course|article|podcast|book|paper|newsletter|study|studies|project)");

  /** Words of somebody who wants a talk or its fruits, however it is asked for. */
  static final Phrases WANTED =
      Phrases.anyOf(
          "(advice|guidance|insight|insights|coffee|linkedin|informational|hiring|openings|referral)",
          "your (company|team|firm|industry|career|work|role|field|experience|department|organization|organisation|brain|time|network|path|profile)",
          "(meet|talk|speak|chat|connect|call|meeting|chatting) [with|to] you");

  static final List<Phrases> PHRASES = List.of(ASKED, TOPIC);

  private Talk() {}

  /** Whether the reader is asked for a talk or for what one would bring. */
  static boolean isWanted(Reading reading) {
    return reading.has(WANTED) || reading.has(ASKED);
  }

  /** Whether the draft asks for a talk and says nothing of what about. */
  static boolean isWithoutTopic(Reading reading) {
    return reading.has(ASKED) && !reading.has(TOPIC);
  }
}
