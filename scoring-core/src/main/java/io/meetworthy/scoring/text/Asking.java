package io.meetworthy.scoring.text;

/** The wordings by which a draft asks the reader to meet or to talk. */
final class Asking {
  private static final String CALL =
      "(call|chat|conversation|meeting|appointment|interview|zoom|phone call|video call|coffee|discussion|telephone call)";

  private static final String WISH =
      "(like|love|want|wanting|wish|wishing|glad|happy|honoured|honored|pleased|delighted|grateful|hope|hoping|keen|possible)";

  private static final String SPEAK = "(meet|meeting|speak|speaking|talk|talking|chat|chatting)";

  private static final String ONE =
      "(you|yourself|someone|somebody|anyone|one of (you|your)|your (manager|director|head|team|colleague|colleagues))";

  private static final Phrases PLAINLY =
      Phrases.anyOf(
          "^ (breakfast|lunch|coffee|dinner|tea|a coffee|a drink) on (either|any|one|whichever) [of] [the|those|these] (day|days|date|dates|morning|mornings|evening)",
          "(like|love|want|wanting|wish|wishing|hope|hoping|keen|possible|grateful|(would|should) be [very|so|most|really] (happy|glad|pleased|honoured|honored|delighted)) [for|if|that|of] [me|us|i|we] [to|could|can|may|might|in] [also|once|please] "
              + SPEAK
              + " [to|with] "
              + ONE,
          "(would|will|could|might) be [very|so|really|most|_] (great|good|nice|lovely|wonderful|helpful|useful|fantastic|possible|best|kind) [that|if|for (me|us)] [to|i|we] [can|could|may|might] ((meet|talk|speak|chat) [to|with] (you|someone|somebody|anyone|so|and|up|in|on|for|over|about|this|next|some|one|{date}|{length})|see each other|see us|have (a|one) [_] "
              + CALL
              + ")",
          "(is|be|was) [it|this] [also|perhaps|maybe|can be] (possible|ok|okay|all right) [that|if|for] [me|us|you] [to|i|we|you] [can|could|may] (meet|talk|speak|chat|watch|visit|discuss|come by|come to|see you|call you|visit you|have (a|one) [_] "
              + CALL
              + ") _",
          "(when|whenever|if) you are (free|available) (for|to) [a|one|some|the] [_] (talk|talking|chat|chatting|call|meeting|meet|speak|speaking|discussion|conversation|coffee)",
          "(could|can|may|might|shall) {i} [also|perhaps|maybe|please] (come|drop|pop|look|stop|call|go|enter|visit) [in|by|over|round|up|down|out] [in|at|to|into|by|on] (you|your _)",
          WISH + " ... (a|one) [_] " + CALL + " with (you|yourself)",
          "(if|that) (a|one) [_] " + CALL + " with (you|yourself) _",
          "(could|can|would|will) you [also|perhaps|maybe|please] (do|make|manage|fit in|squeeze in|hop on|jump on|take|hold|join) (a|an|one) [short|quick|brief|little|_] "
              + CALL,
          "(you|you have|have you|is there) [some|any] (availability|possibility) for [a|an|one] [_] (phone|"
              + CALL.substring(1, CALL.length() - 1)
              + ")",
          "(we|i) (could|might) [maybe|perhaps|both|also] (get|grab|drink|take|have) [a|some|one] [cup of|quick|_] (coffee|tea) (and|sometime|some time|together|with you|one|on|next|this|near|in|at|so|{date})",
          "(when|where) (can|could|may|might) (we|i) (see us|see each other|get together|see you)",
          "let us (call|see|phone|ring) (each other|us|one another)",
          WISH
              + " [for] [to|of|if] [me|us|i|we] [could|can] [for] (have|having|arrange|arranging|get|do|make|request|hold|conduct) [a|an|one|some] [short|quick|brief|small|little|personal|_] "
              + CALL
              + " (with|of|about|on|to|over|by|in|at|next|this|{date}|{length})",
          "(want|wanting|need|needing|suggesting|proposing|propose|suggest|wishing for|hoping for|asking for|interested in) [only|just|you] (a|an|one) [short|quick|brief|small|little|personal|_] "
              + CALL
              + " (with|of|about|on|to|over|by|in|at|next|this|{date}|{length})",
          "(when (can|could|may|shall) (we|i)|when (we|i) (can|could|may)) [both|please] (meet|talk|speak|come by|come|visit|call you|visit you|see you)",
          "((i think|i mean|i find|i feel|i believe|maybe|perhaps) [that] we|why do not (we|you and i)) [should|ought to|could|can|must|try to] ... (speak|talk|meet|have a "
              + CALL
              + "|have one "
              + CALL
              + "|have "
              + CALL
              + "|make a "
              + CALL
              + ") [regularly|soon|_]",
          "(could|can|may|might|let me|like to|love to|allow me to|want to|want) [i|we] [also|perhaps|maybe|please|once] (shadow you|follow you|accompany you|be your shadow|walk with you|walk along|ride along|sit in (on|at|with|for|once|during|while|when|from|behind|your|a|one)|sit beside|sit with you|stand beside|come along|look over your shoulder|listen in) _",
          "(could|can|may|might) {i} [also|perhaps|maybe|please|once] (visit|watch) (you|your _|one of yours|one of your)",
          "(like|love|want|wanting|wish|wishing|hope|hoping|keen|possible|grateful|allowed|would be (glad|happy|pleased|delighted|honoured|honored)) [for|to|of] to (watch|visit|join|sit in on|sit in) (you|your _|one of your)",
          "(could|can|would|will|might) (you|somebody|someone|anyone|anybody|one of you) ... (make|find|spare|have|take|take out|find out|offer) [me|us] [for me] [some|a little|any|the|a bit] [of] [your] time [out] (for|to|this|next|in|over|{date}|with|on)",
          "(let me know|tell me|say|inform me|write me) [please] (if|when|whether) you (have|find|get|had|would have) [the|some|any|a little] time (for|in|over|to|this|next|on|{date}|some)",
          "(could|can (i|we)|may|might|like|love|want|wish|would (it|you|there|this|that)|(i|we) can) [i|we|to|also|please|perhaps] ... (speak|talk|talking|speaking|meet) [to|with|for] (you|someone|somebody|one of your|your (manager|director|head|team|colleague|colleagues))",
          "(could|can|may|might|like|love|want|wish) [i|we|to|once] with you [_] [_] [_] (talk|speak|meet|chat|discuss|walk)",
          "would be [very|so|really|most] (glad|happy|pleased|honoured|honored|delighted|grateful) [for|of] [to] [have] [the] [chance|opportunity|honour|honor] [to|of] (meet|speak|talk|visit|meeting|speaking|talking) [with|to] (you|your)",
          "(please|could|can|would|will|kindly) [can|could|would] (somebody|someone|you|anyone) [please|kindly|maybe] (call|ring|phone|telephone) (me|us)",
          "(fancy|up for|on for|how about|what about) (a|an|one|some) [short|quick|brief|little|_] ("
              + CALL
              + "|visit|tea|walk|trial)",
          "(could|can|would|will) you [like to|also|perhaps|maybe|please|kindly] (come|walk|join|meet) [over|down|along] (to|by|with|round|in|at|on) (a|an|our|my|us|me|one)",
          "{i} (could|can|would) [also|gladly|easily|happily] ((telephone|phone|ring|call) (on|at|between|any|in any|one|some|{date}|{length}|whenever|no matter)|(telephone|phone|ring|call) you (on|for|at|between|any|one|some|in|{date}|{length}|whenever|no matter))",
          "^ [please|so|just|then] meet (me|us) (on|at|in|{date})",
          "(one|a) [short|_] " + CALL + " [in] (per|every|each|a) (week|month|fortnight)",
          "(a|one) (weekly|monthly|regular|daily) "
              + CALL
              + " (over|for|with|to|in|about|during|until)",
          "(answer|answering|time|ask|explain|discuss) ... over a (cup of tea|cup of coffee|tea|coffee|pint|beer|drink) _",
          "{i} [would] (like|love|want|wish) to (come|drop|stop) (round|by|over|along|once) [once|_] (and|to|on) _",
          "(talk|speak|meet|call) [each other|with each other|with you] (regularly|weekly|monthly|every week|once a week|once a month)",
          "{calendar-link}",
          "(we|i) (can|could|may|might|shall) [maybe|perhaps|please|also] [to] (meet|talk|speak|chat|(have|take|drink|get|do|arrange) [a|one|some|the] [short|quick|little] (call|coffee|talk|chat|meeting|tea|conversation)) ... ?",
          "(grab|pick|book|choose|find|take) a (slot|time) (here|on|in|at|that|from|below)",
          "(have|had|like|love|want|hope for|propose) a (long|longer|lengthy|thorough|detailed|in depth|deep)"
              + " (talk|call|conversation|chat|visit|session|discussion|meeting)",
          "(need|have|must) [to] (meet|see|visit|talk to|speak to|speak with|talk with) you",
          "(need|have|want) you (from|between) {number} (to|until|till|and) {number}",
          "(spend|have) [a|the|half a|an|one|some|two|three] [whole|full|_]"
              + " ({length}|{period}|{date}|day|days|morning|afternoon|evening|week|time|hour)"
              + " (with you|together|in your|at your)",
          "(could|can|may|might|would|shall|should) (i|we|you and i)"
              + " [please|perhaps|maybe|possibly|kindly|ever|both|just|also|briefly|quickly|still]"
              + " (meet|chat|talk|speak|catch up|connect|get together|sit down|hop on|jump on|visit"
              + " you|visit|call you|ring you|phone you|come by|come over|come to|drop by|stop"
              + " by|swing by|drop in|see you|shadow you|interview you|have a word|pick your"
              + " brain|call on you)",
          "(could|can|would|will|might) you [please|perhaps|maybe|possibly|kindly|also]"
              + " (meet|talk|chat|speak) (to|with) (me|us)",
          "(could|can|would|will|might) you [please|perhaps|maybe|possibly|kindly] (call me|ring"
              + " me|phone me|meet me|give me a (call|ring)|come by)",
          "(love|like|hope|hoping|want|wanted|wish|happy|delighted|honored|honoured|grateful|thrilled|keen|eager|willing|possible|interested|opportunity|chance|appreciate)"
              + " ... (meet|meeting|chat|chatting|talk|talking|speak|speaking|connect|connecting|sit"
              + " down|catch up|sitting down|catching up) [up|briefly|quickly|in person|more] (with"
              + " you|to you|you|over|for {length}|in person|on the phone|by phone|sometime|some"
              + " time|about your|about how|one on one)",
          "would be (glad|pleased) [to|of|for] ..."
              + " (meet|chat|talk|speak|meeting|chatting|talking|speaking) (with|to) you",
          "(love|like|hope|hoping|want|wanted|happy|delighted|keen|eager|possible) to"
              + " (visit|call|ring|phone|interview|shadow|meet|join|see) you",
          "{i} (would like|would love|want|hope|wish) to ((come by|stop by|drop by|swing by|drop in) (and|to|some|one|on|this|next|for|your|{date}|when|at|with)|come and see|discuss)",
          "(discuss|discussing|talk through|go through|go over) ... with you",
          "(would|could|will|can|might|do|are) you [be|also|still|currently]"
              + " [please|perhaps|maybe|possibly|kindly] [be] ((free|available) (for|on|{date}|this|next|some|at|sometime|in|to (meet|talk|chat|speak|connect|call))|free to|open to|up for|(have time|have any time|have some time) (for|to (meet|talk|chat|speak|connect|discuss)|{date}|this|next|on|in|some)|have a moment|have {length}|give me"
              + " {length}|spare {length}|spare some time|spare the time|spare me|make time|find"
              + " time|find {length}|take {length}|take a call|have a chat|have a call|have a"
              + " talk)",
          "(you|you are|you be|you feel) (willing|interested|open|ready|happy) (to|in) (meet|meeting|talk|talking|chat|chatting|speak|speaking|connect|connecting|mentor|(having a|have a) [short|quick|brief|_] (call|chat|coffee|conversation|meeting|talk|word|visit)) [to|with|up|for|over|in|about|me]",
          "(love|like|want|hope|hoping|open to|up for|requesting|propose|suggest|grateful"
              + " for|appreciate|welcome|interested in|how about|what about|available for|free"
              + " for|ask for|asking for|ask you for|maybe|perhaps|let us (have|do|schedule|set"
              + " up|grab|get)|(could|can|may|might|shall|would) (we|i) ... (have|schedule|set"
              + " up|arrange|do|get|grab|book|take)|(could|can|would) you"
              + " (take|offer|give|spare|find time for|have time for)) ..."
              + " (a|an|one|some|short|quick|brief|our|another|few|of|weekly|monthly|regular|{length}|you"
              + " for)"
              + " [short|quick|brief|phone|video|{length}|informal|virtual|introductory|informational|weekly|monthly|regular|zoom|conference|cup"
              + " of] (call|calls|chat|chats|conversation|conversations|meeting|meetings|coffee|tea|zoom|phone"
              + " call|video call|coffee chat|informational interview|appointment|talk|visit)",
          "{i} (would like|would love|want|hope|wish|was hoping|am hoping|am writing) to"
              + " (schedule|set up|arrange|organize|organise|book|request|ask for|have|propose)"
              + " [you for] [a|an|some]"
              + " [short|quick|brief|phone|video|{length}|informal|virtual|introductory|informational|conference]"
              + " (call|chat|conversation|meeting|coffee|zoom|interview|appointment|talk|visit|phone"
              + " call|video call)",
          "(schedule|set up|arrange|organize|organise|book|scheduling|setting up|arranging)"
              + " [a|an|some|our] [_] [_]"
              + " (call|chat|conversation|meeting|coffee|zoom|appointment|talk|visit|phone"
              + " call|video call) with you",
          "(open|willing|possible|available) to (schedule|scheduling|set up|setting"
              + " up|arrange|arranging|having|have|do) [a] [_] [_]"
              + " (call|chat|conversation|meeting|coffee|talk)",
          "take you ... (coffee|tea|lunch|dinner|breakfast|brunch)",
          "(buy|treat|invite) you ..."
              + " (coffee|tea|lunch|dinner|breakfast|drink|drinks|beer|brunch|meal)",
          "(discuss|chat|talk|speak|meet|conversation) ... (over|for) [a|some] [quick|cup"
              + " of|virtual] (coffee|tea|drink|drinks|beer|lunch|dinner)",
          "(coffee|lunch|dinner|drinks|tea) (with (you|me)|together)",
          "(grab|get|have) [a] [cup of|quick|virtual] (coffee|tea|lunch|dinner|drink|drinks) (with"
              + " you|together|sometime|some time|one day|some day|next {date}|soon)",
          "(could|can|shall|should|may|might) we [perhaps|maybe] (grab|get|have|do) [a] [cup"
              + " of|quick|virtual] (coffee|tea|lunch|dinner|drink|drinks)",
          "^[yo|hey|hi|so] [are] (you|u) free (for|to|{digits}) [a] (chat|call|coffee|talk|meet|speak)",
          "(set up|schedule|book|find|arrange|fix|agree on) [a|one|some|just one|the|another] [short|quick] ({length}|short|quick|brief) (slot|session|appointment|window|meeting|call)",
          "grab [a] [cup of|quick|virtual] (coffee|tea|lunch|dinner|drink|drinks)",
          "({length}|some|bit|little|any|more|minutes|the|few|moments) of your"
              + " [valuable|precious|busy|free|spare|own] time",
          "(ask you|take me through|walk me through|show me|tell me|explain|go through) ..."
              + " (for|in|over) ({length}|lunch|dinner|coffee|a call|a chat|a coffee)",
          "(call|chat|conversation|meeting|talk|coffee|visit|appointment) (of|for)"
              + " [just|only|about|at most|up to] {length}",
          "(ask|tell|explain|show|questions|question|answer|answers) ... (in|on|during|over)"
              + " (a|one) [short|quick|brief] (call|phone call|video call|zoom|chat|coffee)",
          "(answer|word|line|reply|email) or a [short|quick|brief] (call|phone"
              + " call|chat|coffee|talk)",
          "if you (could spare|can spare|could find|find|found|could give me|can give me) [even|just|only|about|as little as] {length}",
          "if you (have|had) [even|just|only|about|as little as] {length} (to|for|on|this|next|in|at|with|free|some|{date}|left|of (your time|time))",
          "informational (interview|meeting|chat|call|conversation)",
          "let us [try to|please|maybe] (meet|get together|catch up|speak|(talk|chat) (at|by|over|for|with|next|this|soon|sometime|some time|one day|when|{date}|{length}|again|more|about (how|your|my|our|working|what|whether)))",
          "((could|can|may|might|would) (you|we|i)|tell|explain|ask|show|questions|question|speak|talk|minutes|{length}|glad of|grateful for|chat) ... (by|on|over) [the]"
              + " (phone|telephone|video|zoom|skype|teams)",
          "{length} [phone|video|zoom|informal|informational|introductory|virtual|conference]"
              + " (call|chat|conversation|talk|meeting|coffee|phone call|video call|zoom|visit)",
          "a (short|quick|brief) [phone|video|zoom|informal|virtual|introductory]"
              + " (call|chat|conversation|talk|coffee|zoom|meeting|visit|word|phone call|video"
              + " call)",
          "(would|could|might) {length} ... (suit|be possible|work|do|be ok|be okay|be all right|be"
              + " too much)",
          "(have you|have you got|you got|you must have|could we still have|can we have|could we have|could"
              + " i have|may i have|can i have|glad of|grateful for|thankful for|ask for|asking"
              + " for|ask you for) [just|only|about|the|your|even] {length}",
          "^{length} (on|by|any|next|this|in|tonight|tomorrow) ?",
          "^{length} (on|next|this|any) {date}",
          "^{length} {date}",
          "{i} (would like|would love|want|hope|wish) to (visit|come to|see) your (office|shop|studio|lab|workshop|farm|garden|kitchen|school|clinic|place|team|class|factory|site|practice|stand|library|museum|work|yard|boat|mill|archive|collection)",
          "pick your brains",
          "^got {length} ?",
          "(hear|ask|learn|watch|join) [you] for {length}",
          "(need|ask for|want|only|just|get|have) {length} with (you|yourself)",
          "{length} [by phone|by telephone] (on|this|next|any) {date} ?",
          "(honor|honour|pleasure|privilege) to (meet|talk to|speak to|speak with|talk with) you",
          "pick your brain",
          "{i} could [also|gladly|easily] (call|phone|ring|meet) you",
          "(be|become) (my|a) mentor",
          "mentor me",
          "{i} (can|could|would) [also|gladly|happily|easily] (meet you|ring you|visit you|come to"
              + " you|come to your|come by|meet near|meet at)",
          "(call|chat|conversation|meeting|coffee|phone call|video call|talk) ... (would be"
              + " (great|good|lovely|possible|wonderful|enough|helpful|nice|ideal|appreciated|plenty|welcome)|be"
              + " possible|would help|would do|would mean|would suffice)",
          "{length} (would be (great|good|lovely|possible|wonderful|enough|helpful|plenty|all)|be"
              + " possible|be enough|would do|would suffice|with you|on the phone)",
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
              + " (you|for {length}|over|by phone|by telephone|by video|on the phone|on zoom|in person|{date}|sometime|briefly)",
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
          "(some|little|bit|minutes|{length}|any) of your [valuable|precious|busy|free] time",
          "(spare|grant|lend|ask|asking|beg) (me|us|you for) [only|just|about|even|maybe|at most|up"
              + " to|around|for] {length}",
          "(do|would|could|might|can) you [perhaps|possibly|maybe|ever] (have|find|make|spare|give"
              + " me|give us) [only|just|about|even|maybe|at most|up to|around|a] (({length}|time|a"
              + " slot) (to (meet|talk|chat|speak|connect|discuss)|for"
              + " (a|me|us)|{date}|on|next|this|some)|{length})",
          "(call|phone|ring|telephone|visit|see|borrow|trouble|interview|meet|meeting|bother|catch|tell"
              + " me) [with] you [up] [by phone|in person] for {length}",
          "(your) time (to (talk|chat|speak|meet|discuss)|for a"
              + " (call|chat|coffee|talk|meeting|conversation))");

  static final Phrases TO_MEET = PLAINLY.or(AskingInPassing.WORDINGS);

  private Asking() {}
}
