package io.meetworthy.scoring.rules.fear;

import io.meetworthy.scoring.rules.Outreach;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Whether a draft asks for a talk at all, and whether it says what about. */
final class Talk {
  /** Words that ask for a meeting or a call. */
  private static final Phrases ASKED =
      Phrases.anyOf(
          "(could|can|may|might|shall|should) (i|we) [possibly|perhaps|maybe|please|also|all|both]"
              + " (meet|meet up|sit down|get together|(hop|jump|get) on (a|the)|catch"
              + " up|talk|speak|chat|connect|(ring|phone|telephone|visit|see|interview|borrow)"
              + " you|buy you (a|lunch|coffee|tea|breakfast)|call you"
              + " (for|on|{date}|about|some)|(trouble|bother) you for|drop in|drop by|come by|stop"
              + " by|(have|arrange|schedule|set up|organise|organize|grab|do|get) ((a|an|some) [_]"
              + " [_] (call|chat|talk|conversation|coffee|meeting|word|zoom|interview)|{length}))",
          "(could|can|will|would|might) you [please|possibly|perhaps|kindly] (meet"
              + " [me|us|with]|talk to me|speak to me|speak with me|talk with me|chat with me|be"
              + " (available|free|open|up) for|be (available|free|open|willing) to"
              + " (meet|talk|chat|speak|connect|hop|jump)|have [the] time (for a|to"
              + " (meet|talk|chat|speak|connect))|spare|meet)",
          "(({i} [would|will|am|really|also|just|very much] [also|really|very"
              + " much|just]|would|and|it would be)"
              + " (like|love|want|wanted|hope|hoping|wish|keen|eager|interested|grateful)|possible|great|nice|good|wonderful|find"
              + " time|would have time|be an honor|be an honour|be a pleasure) [for us|for me]"
              + " (to|in) [possibly|briefly|quickly] (meet|meet up|meeting|meeting up|sit"
              + " down|sitting down|talk|speak|chat|connect|get together|catch up) [up] [with]"
              + " (you|for {length}|over|by phone|by telephone|by video|on the phone|on zoom|in"
              + " person|{date}|sometime|briefly|about)",
          "{i} [would|am|really|also] (like|love|want|keen|eager) to (drop in|drop by|come by|stop"
              + " by|(visit|interview|ring|phone|telephone|borrow|see) you|visit your|call you"
              + " (for|on|{date}|about)|invite you (for|to (a|coffee|lunch|tea|meet))|buy you"
              + " (a|lunch|coffee|tea|breakfast))",
          "(available|free|open|up) (to|for) (meet|meet up|talk|speak|chat|connect|catch up|a [_]"
              + " [_] (call|chat|coffee|meeting|conversation|zoom|talk|drink|tea))",
          "let (us|'s) [maybe|please|just|all] (talk|chat|speak) (sometime|soon|{date}|over|for"
              + " {length}|on the phone|by phone)",
          "let (us|'s) [maybe|please|just|all] (meet|catch up|hop on|get together|grab|connect|sit"
              + " down|have a) [_] [_]"
              + " (for|over|sometime|{date}|soon|call|coffee|chat|lunch|drink|and|on|in|next)",
          "({i} [would|am|really|also] (like|love|want|hope|hoping)|possible|be great|we could|if i"
              + " could) [to] (have|grab|get|schedule|arrange|set up|book|organise|organize|do|fit"
              + " in|squeeze in) (a|an) [_] [_]"
              + " (call|chat|coffee|meeting|conversation|zoom|talk|interview) [with"
              + " you|together|sometime|{date}|over|for|next|to]",
          "(grab|get|have) [a] [quick|cup of|virtual] (coffee|tea|lunch|drink|beer) (with"
              + " you|together|sometime|some time|soon)",
          "(propose|request|up for|open to|open for|free for|available for|join me for|buy"
              + " you|treat you to|invite you for|invite you to|fancy|meet for|meet over|agree"
              + " to|say yes to|would love|would like|would appreciate|grant me) (a|an|some) [_]"
              + " [_] (call|chat|coffee|meeting|conversation|zoom|phone call|video"
              + " call|interview|talk|tea|drink)",
          "(suit|suits|work for|convenient for) you [for|on] [a|an|{date}] [for] [a|an]"
              + " [{length}|quick|short] [phone|video]"
              + " (call|chat|coffee|conversation|meeting|talk)",
          "{length} [phone|video] (call|chat|conversation|coffee|talk) ... ?",
          "{length} [on|at|this|by] ({date}|phone|telephone)",
          "(some|little|bit|minutes|{length}|any) of your [valuable|precious|busy|free] time",
          "(spare|grant|lend|ask|asking|beg) (me|us|you for) [only|just|about|even|maybe|at most|up"
              + " to|around|for] {length}",
          "(do|would|could|might|can) you [perhaps|possibly|maybe|ever] (have|find|make|spare|give"
              + " me|give us) [only|just|about|even|maybe|at most|up to|around|a] (({length}|time|a"
              + " slot) (to (meet|talk|chat|speak|connect|discuss)|for"
              + " (a|me|us)|{date}|on|next|this|some)|{length})",
          "(call|phone|ring|telephone|visit|see|borrow|trouble|interview|meet|meeting|bother|catch|tell"
              + " me) [with] you [up] [by phone|in person] for {length}");

  /** Words of somebody who wants the fruits of a talk, however it is asked for. */
  private static final Phrases WANTED =
      Phrases.anyOf(
          "(~pick|~tap) [into] your (brain|brains|mind|expertise|knowledge|experience)",
          "(your|for|some|any|for your) (advice|guidance|insight|insights|perspective)",
          "your (company|firm|industry|career|linkedin|profile|department|organization|organisation|studio|startup|lab)",
          "(meet|talk to|talk with|speak to|speak with|chat with|connect with|connecting"
              + " with|meeting|talking to|talking with|speaking with|learn from|hear from) you",
          "(informational interview|informational chat|hiring manager|linkedin)",
          "shall we (say|meet|talk|speak)",
          "(visit|meet|ring|phone|telephone|interview) you",
          "visit your");

  private static final Phrases ABOUT =
      Phrases.anyOf(
          "(about|regarding|concerning|re|for advice on|(with|in) (respect|regard|regards|relation)"
              + " to|as to|on the subject of|with all)",
          "(questions|question|thoughts|advice|opinion|view|views|perspective|insight|insights|input|take|help)"
              + " [_] (on|for|of) _",
          "(call|chat|meeting|conversation|coffee|talk|speak|{length}) (on|of)"
              + " (the|your|how|a|my|our|what|why|this|that)",
          "(for|as part of|towards) {my} [_] [_]"
              + " (thesis|dissertation|research|class|course|article|podcast|book|paper|newsletter|study|studies|project)");

  /** Words that say what the talk would go through. */
  private static final Phrases ASKS =
      Phrases.anyOf(
          "(discuss|review|explore|present|resolve|compare|interview|update|align|plan|brief|prepare|finalize|finalise|walk"
              + " through|go over|go through|brainstorm|negotiate)",
          "(meet|meeting|meetings|call|chat|talk|coffee|conversation|together|{length}|you|time|down|zoom|{name})"
              + " to (get|give|learn|understand|hear|see|find|ask|decide|work|begin|continue|finish|make|share|show|introduce|explain|help|look|start|draft|answer|address|know|tell|figure|set|check|sort|solve|settle)",
          "(ask|learn|understand|hear|know|see|find out|tell me|show me|question is|questions"
              + " are|wonder|wondering|curious|explain|interested"
              + " in|about|on|regarding|concerning|re) [you] [from you] [exactly|more"
              + " about|about|out] (how|what|why|which|whether|who|when|where|if)",
          "(how|what|why|which|where|who)"
              + " (did|do|does|would|should|is|are|was|were|has|have|made|makes|skills|kind|part|parts)"
              + " ... ?",
          "(ask|asking|hear|learn|understand|know|tell|tell me|show|show me|explain|find out|discuss|wonder|curious) ... (how|what|why|whether|which|who|when|where|if) _ _",
          "(question|questions|agenda|topics|survey|questionnaire|with all)",
          "(the reason|my reason|the purpose|because|the aim|so (we|i) would like)");

  static final List<Phrases> PHRASES = List.of(ASKED, WANTED, ABOUT, ASKS);

  private Talk() {}

  /** Whether a meeting or a call is asked for. */
  static boolean isAsked(Reading reading) {
    return reading.has(ASKED);
  }

  /** Whether a talk is asked for, or what one would bring. */
  static boolean isWanted(Reading reading) {
    return isAsked(reading) || reading.has(WANTED) || Outreach.isIn(reading);
  }

  /** Whether the draft asks for a talk and says nothing of what about. */
  static boolean isWithoutTopic(Reading reading) {
    return isWithoutQuestion(reading) && !reading.has(ABOUT);
  }

  /** Whether the draft asks for a talk and names at most a field, no question and no aim. */
  static boolean isWithoutQuestion(Reading reading) {
    return reading.has(ASKED) && !reading.has(ASKS);
  }
}
